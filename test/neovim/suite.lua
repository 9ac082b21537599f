-- Factmark in Neovim's own LSP client, without a plugin: `nvim --headless --clean -c 'luafile test/neovim/suite.lua'`
-- from the top of the repository, after the build. Ends with mocha's closing lines, which the steps of the tests count.
-- Written for Neovim 0.7, which Debian 12 has, and later ones.

local patience = 30000 -- ms; a busy machine is no failure

local lines = {
  'Harbour bridge to reopen',
  '',
  '“The bridge – née 1911 – will reopen in May,” Ilse Marwick, the director of the port, said on Tuesday.',
  '',
  'Marwick denied that the repair had cost 40 million euros.',
  '',
  'Olha Hrytsenko spoke on Monday. Hrytsenko said it was late. Later Hritsenko said no.',
}

local passed, failed = 0, 0

local function test(name, check)
  local ok, problem = pcall(check)
  if ok then
    passed = passed + 1
    io.stdout:write('  ok ' .. name .. '\n')
  else
    failed = failed + 1
    io.stdout:write('  FAILED ' .. name .. ': ' .. tostring(problem) .. '\n')
  end
end

local function await(what, condition)
  assert(vim.wait(patience, condition, 10), 'waited in vain for ' .. what)
end

local function equal(actual, expected)
  assert(vim.deep_equal(actual, expected), vim.inspect(actual) .. ' is not ' .. vim.inspect(expected))
end

-- Puts the cursor on the second character of the words in a line (from 1).
local function go_to(line, words)
  vim.api.nvim_win_set_cursor(0, { line, vim.fn.stridx(vim.fn.getline(line), words) + 1 })
end

local function cursor_line()
  return vim.api.nvim_win_get_cursor(0)[1]
end

-- Words of the buffer at a diagnostic, whose columns Neovim counts in bytes whatever the client and server agreed on.
local function words_at(diagnostic)
  return vim.fn.getline(diagnostic.lnum + 1):sub(diagnostic.col + 1, diagnostic.end_col)
end

local function request(client, method, params)
  local answer = client.request_sync(method, params, patience, 0)
  assert(answer and not answer.err, method .. ': ' .. vim.inspect(answer))
  return answer.result
end

local function start(encoding)
  local capabilities = vim.lsp.protocol.make_client_capabilities()
  capabilities.general = { positionEncodings = { encoding } }
  local id = vim.lsp.start_client({
    name = 'factmark',
    cmd = { 'node', 'dist/server/cli.js', 'lsp', '--stdio' },
    capabilities = capabilities,
    offset_encoding = encoding,
  })
  await('the server', function()
    local client = vim.lsp.get_client_by_id(id)
    return client and client.initialized
  end)
  local client = vim.lsp.get_client_by_id(id)
  -- Neovim 0.7 does not read the answer itself.
  client.offset_encoding = encoding
  return client
end

local function open(client)
  vim.cmd('enew!')
  vim.api.nvim_buf_set_lines(0, 0, -1, false, lines)
  vim.bo.undolevels = vim.bo.undolevels -- what follows is undone by itself
  vim.cmd('file ' .. vim.fn.tempname() .. '.article')
  vim.bo.filetype = 'article'
  vim.lsp.buf_attach_client(0, client.id)
  await('diagnostics', function()
    return #vim.diagnostic.get(0) > 0
  end)
end

local function position_params(client)
  return vim.lsp.util.make_position_params(0, client.offset_encoding)
end

local function suite(encoding)
  io.stdout:write('Neovim, positions in ' .. encoding .. '\n')
  local client = start(encoding)

  test('agrees on the encoding', function()
    equal(client.server_capabilities.positionEncoding, encoding)
  end)

  open(client)

  test('shows diagnostics at their words', function()
    local found = {}
    for _, each in ipairs(vim.diagnostic.get(0)) do
      found[each.code or each.user_data.lsp.code] = words_at(each)
    end
    equal(found['quote/direct'], '“The bridge – née 1911 – will reopen in May,”')
    equal(found['speaker/name-variant'], 'Hritsenko')
  end)

  test('hovers', function()
    go_to(3, 'reopen')
    local hover = request(client, 'textDocument/hover', position_params(client))
    assert(hover.contents.value:find('Ilse Marwick', 1, true), vim.inspect(hover))
  end)

  test('lists symbols', function()
    local params = { textDocument = vim.lsp.util.make_text_document_params() }
    local names = {}
    for _, symbol in ipairs(request(client, 'textDocument/documentSymbol', params)) do
      names[#names + 1] = symbol.name
    end
    assert(vim.tbl_contains(names, lines[3]:match('^“.-”')), vim.inspect(names))
  end)

  test('goes to the introduction of a speaker', function()
    go_to(5, 'Marwick')
    vim.lsp.buf.definition()
    await('the jump', function()
      return cursor_line() == 3
    end)
    equal(vim.api.nvim_win_get_cursor(0)[2], vim.fn.stridx(lines[3], 'Ilse'))
  end)

  test('renames a speaker', function()
    go_to(3, 'Ilse')
    vim.lsp.buf.rename('Ilse Märwyck')
    await('the new name', function()
      return vim.fn.getline(5):find('Märwyck denied', 1, true) ~= nil
    end)
    equal(vim.fn.getline(3), (lines[3]:gsub('Ilse Marwick', 'Ilse Märwyck')))
    vim.cmd('silent undo')
    equal(vim.api.nvim_buf_get_lines(0, 0, -1, false), lines)
  end)

  test('offers a code action and applies it', function()
    go_to(7, 'Hritsenko')
    local params = vim.lsp.util.make_range_params(0, client.offset_encoding)
    params.context = { diagnostics = {} }
    local actions = request(client, 'textDocument/codeAction', params)
    equal(#actions, 1)
    vim.lsp.util.apply_workspace_edit(actions[1].edit, client.offset_encoding)
    equal(vim.fn.getline(7), (lines[7]:gsub('Hritsenko', 'Hrytsenko')))
  end)

  client.stop()
  await('the end of the server', function()
    return client.is_stopped()
  end)
end

for _, encoding in ipairs({ 'utf-16', 'utf-8' }) do
  local ok, problem = pcall(suite, encoding)
  if not ok then
    failed = failed + 1
    io.stdout:write('  FAILED ' .. tostring(problem) .. '\n')
  end
end

io.stdout:write(('\n  %d passing\n  %d failing\n'):format(passed, failed))
vim.cmd(failed == 0 and 'qall!' or 'cquit')
