/*
 * Suggestions while typing in the help's search boxes: a combobox with a list box, for mouse, touch and
 * keyboard. Without it the box is a plain form.
 */
(function () {
  'use strict';
  var root = document.getElementById('aftersale');
  if (!root || !window.fetch) return;

  var DELAY = 180;
  var MIN_LENGTH = 2;
  var listCount = 0;

  function createElement(tag, className, text) {
    var element = document.createElement(tag);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  }

  function suggestIn(form) {
    var input = form.querySelector('input[type=search]');
    var address = form.getAttribute('data-afs-suggest');
    var list = createElement('ul', 'afs-suggest');
    var status = createElement('p', 'afs-hidden');
    var found = [];
    var selected = -1;
    var cache = {};
    var timer = null;
    var pendingRequest = null;
    var waitUntil = 0;

    list.id = 'afs-suggest-' + (++listCount);
    list.hidden = true;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', form.getAttribute('data-afs-list'));
    status.setAttribute('role', 'status');
    input.parentNode.appendChild(list);
    form.appendChild(status);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', list.id);

    function close() {
      list.hidden = true;
      selected = -1;
      input.setAttribute('aria-expanded', 'false');
      input.removeAttribute('aria-activedescendant');
    }

    function select(index) {
      var options = list.children;
      selected = index;
      Array.prototype.forEach.call(options, function (option, i) {
        option.setAttribute('aria-selected', String(i === index));
      });
      if (index < 0) {
        input.removeAttribute('aria-activedescendant');
      } else {
        input.setAttribute('aria-activedescendant', options[index].id);
        options[index].scrollIntoView({ block: 'nearest' });
      }
    }

    function openArticle(article) {
      window.location.assign(article.url);
    }

    function option(article, i) {
      var item = createElement('li', 'afs-suggest__item');
      var passage = createElement('span', 'afs-suggest__passage');
      item.id = list.id + '-' + i;
      item.setAttribute('role', 'option');
      item.setAttribute('aria-selected', 'false');
      if (article.language) item.lang = article.language;
      item.appendChild(createElement('span', 'afs-suggest__title', article.title));
      (article.parts || []).forEach(function (part) {
        passage.appendChild(createElement(part.marked ? 'mark' : 'span', '', part.words));
      });
      if (passage.firstChild) item.appendChild(passage);
      // before the field loses the focus
      item.addEventListener('mousedown', function (event) { event.preventDefault(); });
      item.addEventListener('click', function () { openArticle(article); });
      return item;
    }

    function show(articles) {
      // the list must not change while the user is selecting from it
      if (selected >= 0) return;
      found = articles;
      list.textContent = '';
      articles.forEach(function (article, i) { list.appendChild(option(article, i)); });
      var open = articles.length > 0 && document.activeElement === input;
      list.hidden = !open;
      input.setAttribute('aria-expanded', String(open));
      status.textContent = open
        ? form.getAttribute('data-afs-found').replace('%n', articles.length.toLocaleString(root.lang || undefined))
        : form.getAttribute('data-afs-none');
    }

    function suggest() {
      var question = input.value.trim();
      if (pendingRequest) pendingRequest.abort();
      if (question.length < MIN_LENGTH) {
        close();
        status.textContent = '';
        return;
      }
      if (cache[question]) {
        show(cache[question]);
        return;
      }
      if (Date.now() < waitUntil) {
        scheduleSuggest();
        return;
      }
      var request = pendingRequest = window.AbortController ? new AbortController() : { abort: function () {} };
      fetch(address + '?q=' + encodeURIComponent(question), {
        signal: request.signal,
        credentials: 'same-origin',
        headers: { Accept: 'application/json' }
      }).then(function (response) {
        if (response.status === 429) waitUntil = Date.now() + 1000 * (Number(response.headers.get('Retry-After')) || 1);
        return response.ok ? response.json() : null;
      }).then(function (articles) {
        if (request !== pendingRequest || !articles) return;
        cache[question] = articles;
        show(articles);
      }).catch(function () {
        // without suggestions the form still works
      });
    }

    function scheduleSuggest() {
      window.clearTimeout(timer);
      timer = window.setTimeout(suggest, DELAY);
    }

    input.addEventListener('input', function () {
      select(-1);
      scheduleSuggest();
    });
    input.addEventListener('blur', function () {
      window.clearTimeout(timer);
      close();
    });
    input.addEventListener('keydown', function (event) {
      var open = !list.hidden;
      if (event.isComposing) return;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        if (!open) {
          if (event.key === 'ArrowDown' && found.length && input.value.trim()) show(found);
          else return;
        }
        var count = list.children.length;
        var step = event.key === 'ArrowDown' ? 1 : -1;
        // one position more than there are options: the field itself
        select((selected + 1 + step + count + 1) % (count + 1) - 1);
        event.preventDefault();
      } else if (event.key === 'Enter' && open && selected >= 0) {
        event.preventDefault();
        openArticle(found[selected]);
      } else if (event.key === 'Escape' && open) {
        event.preventDefault();
        close();
      } else if (event.key === 'Tab') {
        close();
      }
    });
    form.addEventListener('submit', function () {
      window.clearTimeout(timer);
      if (pendingRequest) pendingRequest.abort();
      close();
    });
  }

  Array.prototype.forEach.call(root.querySelectorAll('form[data-afs-suggest]'), suggestIn);
})();
