import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkArticle, type Compared } from '../support/checkArticle';
import { readMarkup } from '../support/markup';

/** A case compares what its folder is named for, in full, and whatever else it marks. */
const folders: readonly Compared[] = ['quotes', 'captions', 'claims', 'disputed'];
const cases = path.resolve('test/articles/cases');

for (const folder of folders) {
  describe(`marked-up articles: ${folder}`, () => {
    for (const file of readdirSync(path.join(cases, folder)).sort()) {
      it(path.basename(file, '.article').replaceAll('-', ' '), () => {
        const marked = readFileSync(path.join(cases, folder, file), 'utf8');
        const article = readMarkup(marked);
        checkArticle(
          marked,
          folders.filter((each) => each === folder || article[each].length > 0),
        );
      });
    }
  });
}
