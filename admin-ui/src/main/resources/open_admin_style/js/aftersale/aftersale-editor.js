/*
 * The article editor: a rich-text view of the HTML that the form submits. Without this script the HTML itself
 * is edited; the server sanitizes all input. The view is built element by element from an allow list, so that
 * pasted content cannot execute.
 */
(function () {
  'use strict';
  var root = document.getElementById('aftersale');
  var parts = root && root.querySelector('[data-afs-toolbar]');
  if (!parts || !document.execCommand) return;

  var STORED_PATH = '/help/pictures/';
  var shownPath = parts.getAttribute('data-afs-pictures') + '/';
  var ATTRIBUTES = {
    A: ['href', 'title'], IMG: ['src', 'alt', 'width', 'height'], OL: ['start'],
    TH: ['scope', 'colspan', 'rowspan'], TD: ['colspan', 'rowspan']
  };
  var ALLOWED = ('P H2 H3 H4 UL OL LI STRONG EM BR TABLE CAPTION THEAD TBODY TR TH TD A IMG BLOCKQUOTE CODE PRE HR').split(' ');
  var REPLACEMENTS = { B: 'STRONG', I: 'EM', H1: 'H2', H5: 'H4', H6: 'H4', DIV: 'P' };
  var DROPPED = ['SCRIPT', 'STYLE', 'TITLE', 'TEMPLATE', 'IFRAME', 'OBJECT'];
  var VOID = ['BR', 'IMG', 'HR'];

  function each(list, callback) { Array.prototype.forEach.call(list, callback); }

  function allowedAddress(name, value) {
    if (name === 'href') return /^(https?:|mailto:|tel:|\/|#|[\w.-]+(\/|$))/i.test(value) ? value : null;
    if (name !== 'src') return value;
    if (value.indexOf(STORED_PATH) === 0) return shownPath + value.slice(STORED_PATH.length);
    return /^https[:]\/\//i.test(value) || value.indexOf(shownPath) === 0 ? value : null;
  }

  // Copies allowed elements; replaces all others with their content.
  function copy(from, to) {
    each(from.childNodes, function (node) {
      if (node.nodeType === 3) {
        to.appendChild(document.createTextNode(node.nodeValue));
        return;
      }
      if (node.nodeType !== 1 || DROPPED.indexOf(node.nodeName) >= 0) return;
      var name = REPLACEMENTS[node.nodeName] || node.nodeName;
      if (ALLOWED.indexOf(name) < 0) {
        copy(node, to);
        return;
      }
      var element = document.createElement(name);
      var kept = true;
      (ATTRIBUTES[name] || []).forEach(function (attribute) {
        var value = node.hasAttribute(attribute) ? allowedAddress(attribute, node.getAttribute(attribute)) : null;
        if (value !== null) element.setAttribute(attribute, value);
        else if (attribute === 'src') kept = false;
      });
      if (!kept) return;
      copy(node, element);
      to.appendChild(element);
    });
    return to;
  }

  function read(html) {
    return copy(new DOMParser().parseFromString(html, 'text/html').body, document.createDocumentFragment());
  }

  function escaped(text) {
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/\u00a0/g, '&nbsp;');
  }

  var BLOCKS = ['P', 'H2', 'H3', 'H4', 'UL', 'OL', 'LI', 'TABLE', 'THEAD', 'TBODY', 'TR', 'BLOCKQUOTE', 'HR', 'PRE'];
  function write(parent) {
    var html = '';
    each(parent.childNodes, function (node) {
      if (node.nodeType === 3) html += escaped(node.nodeValue);
      if (node.nodeType !== 1) return;
      if (node.nodeName === 'P' && node.querySelector('p, ul, ol, table, h2, h3, blockquote')) {
        // browsers create a list inside the paragraph where it was started
        html += write(node);
        return;
      }
      var name = node.nodeName.toLowerCase();
      html += '<' + name;
      (ATTRIBUTES[node.nodeName] || []).forEach(function (attribute) {
        if (!node.hasAttribute(attribute)) return;
        var value = node.getAttribute(attribute);
        if (attribute === 'src' && value.indexOf(shownPath) === 0) value = STORED_PATH + value.slice(shownPath.length);
        html += ' ' + attribute + '="' + escaped(value) + '"';
      });
      html += '>';
      if (VOID.indexOf(node.nodeName) < 0) html += write(node) + '</' + name + '>';
      if (BLOCKS.indexOf(node.nodeName) >= 0) html += '\n';
    });
    return html;
  }

  function send(path, body, done, failed) {
    var request = new XMLHttpRequest();
    request.open('POST', path);
    request.onload = function () {
      var response = null;
      try { response = JSON.parse(request.responseText); } catch (notJson) { response = null; }
      if (response && !response.error && request.status === 200) done(response);
      else failed(response && response.error || parts.getAttribute('data-afs-failed'));
    };
    request.onerror = function () { failed(parts.getAttribute('data-afs-failed')); };
    request.send(body);
  }

  function token(data) {
    var hidden = root.querySelector('form[data-afs-form] input[name=csrfToken]');
    if (hidden) data.append(hidden.name, hidden.value);
    return data;
  }

  // Shows a dialog with one question; the selection in the text is preserved.
  function openDialog(kind, prepare, confirm) {
    var dialog = parts.querySelector('[data-afs-ask=' + kind + ']');
    var selection = window.getSelection();
    var range = selection.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
    root.appendChild(dialog);
    function close() {
      dialog.close();
      parts.appendChild(dialog);
    }
    function restoreSelection() {
      close();
      if (range) {
        selection.removeAllRanges();
        selection.addRange(range);
      }
    }
    prepare(dialog);
    dialog.querySelector('[data-afs-ok]').onclick = function () { confirm(dialog, restoreSelection); };
    dialog.querySelector('[data-afs-cancel]').onclick = restoreSelection;
    dialog.onkeydown = function (event) {
      if (event.key === 'Enter' && event.target.type === 'text') {
        event.preventDefault();
        confirm(dialog, restoreSelection);
      }
    };
    dialog.oncancel = function (event) { event.preventDefault(); restoreSelection(); };
    dialog.showModal();
  }

  function command(name, value) { document.execCommand(name, false, value); }

  function editor(area) {
    var page = document.createElement('div');
    page.className = 'afs-editable afs-read';
    page.contentEditable = 'true';
    page.lang = area.lang;
    page.dir = 'auto';
    page.id = area.id;
    page.setAttribute('role', 'textbox');
    page.setAttribute('aria-multiline', 'true');
    page.setAttribute('aria-labelledby', area.id + '-label');
    ['aria-describedby', 'aria-invalid'].forEach(function (name) {
      if (area.hasAttribute(name)) page.setAttribute(name, area.getAttribute(name));
    });
    area.id += '-html';
    var label = document.getElementById(page.id + '-label');
    label.addEventListener('click', function () { if (!page.hidden) page.focus(); });
    var tools = parts.querySelector('.afs-tools').cloneNode(true);
    tools.setAttribute('aria-controls', page.id);
    area.parentNode.insertBefore(tools, area);
    area.parentNode.insertBefore(page, area);
    area.setAttribute('aria-labelledby', page.id + '-label');
    area.hidden = true;
    show();

    function show() {
      page.replaceChildren(read(area.value));
      if (!page.firstChild) page.appendChild(document.createElement('p')).appendChild(document.createElement('br'));
    }
    function updateSource() {
      var html = write(copy(page, document.createDocumentFragment()));
      area.value = /^(<p>(<br>)?<\/p>\s*)*$/.test(html) ? '' : html.trim();
    }
    page.addEventListener('focus', function () {
      command('defaultParagraphSeparator', 'p');
      command('styleWithCSS', false);
    });
    page.addEventListener('input', updateSource);
    page.addEventListener('keyup', updateButtons);
    page.addEventListener('mouseup', updateButtons);

    page.addEventListener('paste', function (event) {
      var html = event.clipboardData && event.clipboardData.getData('text/html');
      if (!html) return;
      event.preventDefault();
      var plain = event.clipboardData.getData('text/plain');
      var data = token(new URLSearchParams());
      data.append('html', html);
      send(root.querySelector('[data-afs-toolbar]').getAttribute('data-afs-pictures').replace(/pictures$/, 'clean.json'), data, function (response) {
        insert(write(read(response.html)));
      }, function () { command('insertText', plain); });
    });

    function insert(html) {
      page.focus();
      command('insertHTML', html.split(STORED_PATH).join(shownPath));
      updateSource();
    }

    // Inserts after the caret's paragraph, because browsers break up a table inside a paragraph.
    function insertBlock(fragment) {
      var first = fragment.firstChild;
      var top = window.getSelection().anchorNode;
      while (top && top.parentNode !== page) top = top.parentNode;
      page.insertBefore(fragment, top ? top.nextSibling : null);
      var range = document.createRange();
      range.setStart(first.querySelector('th') || first, 0);
      range.collapse(true);
      window.getSelection().removeAllRanges();
      window.getSelection().addRange(range);
      page.focus();
      updateSource();
    }

    function enclosing(name) {
      var node = window.getSelection().anchorNode;
      while (node && node !== page) {
        if (node.nodeName === name) return node;
        node = node.parentNode;
      }
      return null;
    }

    function cell(row, like) {
      var added = row.appendChild(document.createElement(like));
      added.appendChild(document.createElement('br'));
      if (like === 'TH') added.setAttribute('scope', 'col');
    }

    function format(block) { command('formatBlock', enclosing(block.toUpperCase()) ? 'P' : block); }

    var actions = {
      paragraph: function () { command('formatBlock', 'P'); },
      h2: function () { format('H2'); },
      h3: function () { format('H3'); },
      quote: function () { format('BLOCKQUOTE'); },
      bold: function () { command('bold'); },
      italic: function () { command('italic'); },
      bullets: function () { command('insertUnorderedList'); },
      numbers: function () { command('insertOrderedList'); },
      undo: function () { command('undo'); },
      redo: function () { command('redo'); },
      table: function () {
        insertBlock(read('<table><thead><tr><th scope="col"><br></th><th scope="col"><br></th></tr></thead><tbody><tr><td><br></td><td><br></td></tr><tr><td><br></td><td><br></td></tr></tbody></table><p><br></p>'));
      },
      row: function () {
        var row = enclosing('TR');
        if (!row) return;
        var body = enclosing('TABLE').tBodies[0];
        var added = document.createElement('tr');
        each(row.cells, function () { cell(added, 'TD'); });
        if (row.parentNode === body) body.insertBefore(added, row.nextSibling);
        else body.insertBefore(added, body.firstChild);
        updateSource();
      },
      column: function () {
        var table = enclosing('TABLE');
        if (!table) return;
        each(table.rows, function (row) { cell(row, row.cells.length ? row.cells[0].nodeName : 'TD'); });
        updateSource();
      },
      link: function () {
        var link = enclosing('A');
        openDialog('link', function (dialog) {
          dialog.querySelector('input').value = link ? link.getAttribute('href') : '';
        }, function (dialog, restoreSelection) {
          var url = dialog.querySelector('input').value.trim();
          restoreSelection();
          page.focus();
          if (!url) command('unlink');
          else if (allowedAddress('href', url)) {
            if (window.getSelection().isCollapsed && !link) insert('<a href="' + escaped(url) + '">' + escaped(url) + '</a>');
            else command('createLink', url);
          }
          updateSource();
        });
      },
      picture: function () {
        openDialog('picture', function (dialog) {
          each(dialog.querySelectorAll('input'), function (input) { input.value = ''; });
          dialog.querySelector('[data-afs-wrong]').textContent = '';
        }, function (dialog, restoreSelection) {
          var error = dialog.querySelector('[data-afs-wrong]');
          var file = dialog.querySelector('input[type=file]').files[0];
          var data = token(new FormData());
          if (file) data.append('picture', file);
          send(parts.getAttribute('data-afs-pictures') + '.json', data, function (response) {
            var alt = dialog.querySelector('#afs-ask-alt').value.trim();
            restoreSelection();
            insert('<img src="' + escaped(response.source) + '" alt="' + escaped(alt) + '" width="' + response.width + '" height="' + response.height + '">');
          }, function (message) { error.textContent = message; });
        });
      },
      html: function (button) {
        if (area.hidden) area.value = area.value || '';
        else show();
        area.hidden = !area.hidden;
        page.hidden = !area.hidden;
        button.setAttribute('aria-pressed', String(page.hidden));
        (page.hidden ? area : page).focus();
      }
    };

    var buttons = tools.querySelectorAll('button');
    function updateButtons() {
      each(buttons, function (button) {
        var name = button.getAttribute('data-afs-do');
        var on = { bold: 'STRONG', italic: 'EM', h2: 'H2', h3: 'H3', bullets: 'UL', numbers: 'OL', quote: 'BLOCKQUOTE', link: 'A' }[name];
        if (on) {
          var state = name === 'bold' || name === 'italic' ? document.queryCommandState(name) : !!enclosing(on);
          button.setAttribute('aria-pressed', String(state));
        }
        if (name === 'row' || name === 'column') button.hidden = !enclosing('TABLE');
      });
    }
    updateButtons();
    // a single tab stop; arrow keys move between the buttons
    each(buttons, function (button, index) {
      button.tabIndex = index ? -1 : 0;
      button.addEventListener('mousedown', function (event) { event.preventDefault(); });
      button.addEventListener('click', function () {
        var name = button.getAttribute('data-afs-do');
        if (page.hidden && name !== 'html') return;
        if (name !== 'html' && !page.contains(window.getSelection().anchorNode)) page.focus();
        actions[name](button);
        if (name !== 'html') updateSource();
        updateButtons();
      });
    });
    tools.addEventListener('keydown', function (event) {
      var step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      var all = Array.prototype.filter.call(buttons, function (button) { return !button.hidden; });
      var next = all[(all.indexOf(document.activeElement) + step + all.length) % all.length];
      each(all, function (button) { button.tabIndex = button === next ? 0 : -1; });
      next.focus();
    });
    return page;
  }

  var last = null;
  each(root.querySelectorAll('[data-afs-editor]'), function (area) {
    var page = editor(area);
    page.addEventListener('focus', function () { last = page; });
  });

  // Inserts a placeholder at the last caret position.
  each(root.querySelectorAll('[data-afs-placeholder]'), function (code) {
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'afs-button afs-button--quiet afs-button--small';
    button.textContent = code.textContent;
    button.addEventListener('mousedown', function (event) { event.preventDefault(); });
    button.addEventListener('click', function () {
      if (!last) return;
      last.focus();
      command('insertText', '{{' + code.getAttribute('data-afs-placeholder') + '|' + parts.getAttribute('data-afs-text') + '}}');
    });
    code.replaceWith(button);
  });

  // The first language stays visible, with one other beside it.
  var tabs = root.querySelector('[data-afs-tabs]');
  var languages = root.querySelector('[data-afs-langs]');
  if (tabs && tabs.querySelector('button')) {
    var source = languages.getAttribute('data-afs-source');
    var choose = function (code) {
      each(languages.querySelectorAll('[data-afs-lang]'), function (section) {
        var its = section.getAttribute('data-afs-lang');
        section.hidden = its !== code && its !== source;
      });
      each(tabs.querySelectorAll('[data-afs-tab]'), function (tab) {
        tab.setAttribute('aria-pressed', String(tab.getAttribute('data-afs-tab') === code));
      });
    };
    tabs.hidden = false;
    tabs.addEventListener('click', function (event) {
      var tab = event.target.closest('[data-afs-tab]');
      if (tab) choose(tab.getAttribute('data-afs-tab'));
    });
    choose(tabs.querySelector('[aria-pressed=true]').getAttribute('data-afs-tab'));
    // the field with the error may be in a hidden language
    root.addEventListener('click', function (event) {
      var link = event.target.closest('.afs-summary a');
      var target = link && document.getElementById(link.getAttribute('href').slice(1));
      var section = target && target.closest('[data-afs-lang]');
      if (section && section.hidden) choose(section.getAttribute('data-afs-lang'));
    });
  }
})();
