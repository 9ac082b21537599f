import { startNodeServer } from './stdio';

startNodeServer();
