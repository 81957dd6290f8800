/*
 * Progressive enhancement of the shop's pages: forms, links and messages all work without it.
 */
(function () {
  'use strict';
  var root = document.getElementById('aftersale');
  if (!root) return;

  function each(selector, callback) {
    Array.prototype.forEach.call(root.querySelectorAll(selector), callback);
  }

  // Moves the focus to the error summary.
  var summary = root.querySelector('.afs-summary');
  if (summary) summary.focus();

  // Typing a quantity selects its line.
  each('[data-afs-pick]', function (line) {
    var check = line.querySelector('input[type=checkbox]');
    var quantity = line.querySelector('input[name^=quantity_]');
    if (!check || !quantity) return;
    quantity.addEventListener('input', function () {
      if (quantity.value) check.checked = true;
    });
  });

  // Counts the characters that people see, as the server does: an emoji is one.
  var graphemes = window.Intl && Intl.Segmenter ? new Intl.Segmenter() : null;
  function seen(text) {
    if (!graphemes) return Array.from(text).length;
    var count = 0;
    var parts = graphemes.segment(text)[Symbol.iterator]();
    while (!parts.next().done) count++;
    return count;
  }

  // Shows how many characters are left.
  each('textarea[data-afs-max]', function (area) {
    var max = Number(area.getAttribute('data-afs-max'));
    var pattern = area.getAttribute('data-afs-count');
    var count = document.createElement('p');
    count.className = 'afs-count';
    area.parentNode.insertBefore(count, area.nextSibling);
    function show() {
      var length = seen(area.value);
      count.textContent = pattern.replace('%n', length.toLocaleString(root.lang || undefined));
      count.classList.toggle('afs-count--over', length > max);
      // Announced near the limit only, not on every key.
      if (length > max * 0.9) count.setAttribute('role', 'status'); else count.removeAttribute('role');
    }
    area.addEventListener('input', show);
    show();
  });

  // Prevents double submission and shows that the form is being sent. After returning to the page,
  // or if the response takes too long, the form can be submitted again; the server accepts the same
  // message only once.
  var sending = null;
  function enableForms() {
    sending = null;
    each('form[data-afs-sent]', function (form) { form.removeAttribute('data-afs-sent'); });
    each('button[data-afs-text]', function (button) {
      button.textContent = button.getAttribute('data-afs-text');
      button.removeAttribute('data-afs-text');
      button.removeAttribute('aria-disabled');
    });
  }
  each('form[data-afs-form]', function (form) {
    form.addEventListener('submit', function (event) {
      if (sending) {
        event.preventDefault();
        return;
      }
      sending = form;
      form.setAttribute('data-afs-sent', 'yes');
      window.setTimeout(enableForms, 15000);
      // The hidden default button stands in for the form's submit button.
      var button = event.submitter;
      if (!button || button.hasAttribute('data-afs-first')) {
        button = form.querySelector('button[type=submit]:not([data-afs-first]):not([formaction])');
      }
      if (!button) return;
      button.setAttribute('data-afs-text', button.textContent);
      button.setAttribute('aria-disabled', 'true');
      button.textContent = form.getAttribute('data-afs-busy') || button.textContent;
    });
  });
  window.addEventListener('pageshow', function (event) {
    if (event.persisted) enableForms();
  });

  // Suggests articles while typing. They appear and disappear without moving the focus; their
  // number is announced when typing pauses.
  function passage(element, parts) {
    element.textContent = '';
    [].concat(parts || '').forEach(function (part) {
      var piece = document.createElement(part.marked ? 'mark' : 'span');
      piece.textContent = typeof part === 'string' ? part : part.words;
      element.appendChild(piece);
    });
  }
  each('[data-afs-answers]', function (box) {
    if (!window.fetch || !window.URLSearchParams) return;
    var model = box.querySelector('template[data-afs-answer]').content.firstElementChild;
    var list = box.querySelector('ul');
    var hint = box.querySelector('[data-afs-hint]');
    var status = box.querySelector('[data-afs-status]');
    var form = box.closest('form');
    var names = box.getAttribute('data-afs-from').split(' ');
    var context = { place: box.getAttribute('data-afs-place'), s: box.getAttribute('data-afs-search') };
    var timer = null;
    var lastText = '';
    var requestCount = 0;
    var pausedUntil = 0;

    function questionText() {
      return names.map(function (name) { return form.elements[name].value; })
        .join(' ').replace(/\s+/g, ' ').trim().slice(0, 200);
    }
    function item(article) {
      var path = String(article.url || '');
      // Only a path within this shop.
      if (path.charAt(0) !== '/' || path.charAt(1) === '/') return null;
      var entry = model.cloneNode(true);
      var link = entry.querySelector('a');
      link.href = path.indexOf('?') < 0 ? path + '?' + new URLSearchParams(context) : path;
      Array.prototype.forEach.call(entry.querySelectorAll('[data-afs-title]'), function (title) {
        title.textContent = article.title;
      });
      passage(entry.querySelector('[data-afs-passage]'), article.parts || article.passage);
      var solved = entry.querySelector('button');
      if (solved) solved.value = article.slug || path.split('?')[0].split('/').pop();
      return entry;
    }
    function show(found) {
      var entries = found.slice(0, 3).map(item).filter(Boolean);
      // Keeps what the user is pointing at or has focused.
      if (list.contains(document.activeElement)) return;
      list.textContent = '';
      entries.forEach(function (entry) { list.appendChild(entry); });
      hint.textContent = entries.length ? '' : box.getAttribute('data-afs-none');
      status.textContent = entries.length
        ? box.getAttribute('data-afs-say').replace('%n', entries.length) : '';
    }
    function suggest() {
      var text = questionText();
      if (text === lastText || text.length < 4 || Date.now() < pausedUntil) return;
      lastText = text;
      var current = ++requestCount;
      var query = new URLSearchParams({ q: text, place: context.place, s: context.s });
      window.fetch(box.getAttribute('data-afs-answers') + '?' + query, { credentials: 'same-origin' })
        .then(function (response) {
          // Rate limit or server error: pauses; the form works without suggestions.
          if (!response.ok) pausedUntil = Date.now() + 10000;
          return response.ok ? response.json() : null;
        })
        .then(function (found) {
          if (found && current === requestCount) show(Array.isArray(found) ? found : found.articles || []);
        })
        .catch(function () { pausedUntil = Date.now() + 10000; });
    }
    box.hidden = false;
    each('[data-afs-look]', function (button) { button.hidden = true; });
    names.forEach(function (name) {
      form.elements[name].addEventListener('input', function () {
        window.clearTimeout(timer);
        timer = window.setTimeout(suggest, 350);
      });
    });
    // Input that is already in the form counts as typed.
    suggest();
  });

  // Warns before input is lost by leaving the page or by submitting another form on it.
  window.addEventListener('beforeunload', function (event) {
    var unsaved = Array.prototype.some.call(root.querySelectorAll('form[data-afs-form] textarea'), function (area) {
      return area.form !== sending && area.value.trim() && area.value !== area.defaultValue;
    });
    if (unsaved) {
      event.preventDefault();
      event.returnValue = '';
    }
  });
})();
