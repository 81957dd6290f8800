/*
 * Suggestions while typing in the help's search boxes: a combobox with a list box, for mouse, touch and
 * keyboard. Without it the box is a plain form.
 */
(function () {
  'use strict';
  var root = document.getElementById('aftersale');
  if (!root || !window.fetch) return;

  var PAUSE = 180;
  var LEAST = 2;
  var number = 0;

  function make(tag, className, text) {
    var element = document.createElement(tag);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  }

  function suggestIn(form) {
    var input = form.querySelector('input[type=search]');
    var address = form.getAttribute('data-afs-suggest');
    var list = make('ul', 'afs-suggest');
    var said = make('p', 'afs-hidden');
    var found = [];
    var chosen = -1;
    var known = {};
    var timer = null;
    var asking = null;
    var waitUntil = 0;

    list.id = 'afs-suggest-' + (++number);
    list.hidden = true;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', form.getAttribute('data-afs-list'));
    said.setAttribute('role', 'status');
    input.parentNode.appendChild(list);
    form.appendChild(said);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', list.id);

    function close() {
      list.hidden = true;
      chosen = -1;
      input.setAttribute('aria-expanded', 'false');
      input.removeAttribute('aria-activedescendant');
    }

    function choose(index) {
      var options = list.children;
      chosen = index;
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

    function go(article) {
      window.location.assign(article.url);
    }

    function option(article, i) {
      var item = make('li', 'afs-suggest__item');
      var passage = make('span', 'afs-suggest__passage');
      item.id = list.id + '-' + i;
      item.setAttribute('role', 'option');
      item.setAttribute('aria-selected', 'false');
      if (article.language) item.lang = article.language;
      item.appendChild(make('span', 'afs-suggest__title', article.title));
      (article.parts || []).forEach(function (part) {
        passage.appendChild(make(part.marked ? 'mark' : 'span', '', part.words));
      });
      if (passage.firstChild) item.appendChild(passage);
      // before the field loses the focus
      item.addEventListener('mousedown', function (event) { event.preventDefault(); });
      item.addEventListener('click', function () { go(article); });
      return item;
    }

    function show(articles) {
      // the list must not change while the user is selecting from it
      if (chosen >= 0) return;
      found = articles;
      list.textContent = '';
      articles.forEach(function (article, i) { list.appendChild(option(article, i)); });
      var open = articles.length > 0 && document.activeElement === input;
      list.hidden = !open;
      input.setAttribute('aria-expanded', String(open));
      said.textContent = open
        ? form.getAttribute('data-afs-found').replace('%n', articles.length.toLocaleString(root.lang || undefined))
        : form.getAttribute('data-afs-none');
    }

    function ask() {
      var question = input.value.trim();
      if (asking) asking.abort();
      if (question.length < LEAST) {
        close();
        said.textContent = '';
        return;
      }
      if (known[question]) {
        show(known[question]);
        return;
      }
      if (Date.now() < waitUntil) {
        later();
        return;
      }
      var mine = asking = window.AbortController ? new AbortController() : { abort: function () {} };
      fetch(address + '?q=' + encodeURIComponent(question), {
        signal: mine.signal,
        credentials: 'same-origin',
        headers: { Accept: 'application/json' }
      }).then(function (answer) {
        if (answer.status === 429) waitUntil = Date.now() + 1000 * (Number(answer.headers.get('Retry-After')) || 1);
        return answer.ok ? answer.json() : null;
      }).then(function (articles) {
        if (mine !== asking || !articles) return;
        known[question] = articles;
        show(articles);
      }).catch(function () {
        // without suggestions the form still works
      });
    }

    function later() {
      window.clearTimeout(timer);
      timer = window.setTimeout(ask, PAUSE);
    }

    input.addEventListener('input', function () {
      choose(-1);
      later();
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
        choose((chosen + 1 + step + count + 1) % (count + 1) - 1);
        event.preventDefault();
      } else if (event.key === 'Enter' && open && chosen >= 0) {
        event.preventDefault();
        go(found[chosen]);
      } else if (event.key === 'Escape' && open) {
        event.preventDefault();
        close();
      } else if (event.key === 'Tab') {
        close();
      }
    });
    form.addEventListener('submit', function () {
      window.clearTimeout(timer);
      if (asking) asking.abort();
      close();
    });
  }

  Array.prototype.forEach.call(root.querySelectorAll('form[data-afs-suggest]'), suggestIn);
})();
