/*
 * What the back office's pages do better with JavaScript on. Nothing here is needed: forms, links and
 * messages all work without it.
 */
(function () {
  'use strict';
  var root = document.getElementById('aftersale');
  if (!root) return;

  function each(selector, act) {
    Array.prototype.forEach.call(root.querySelectorAll(selector), act);
  }

  // The summary of errors is read first.
  var summary = root.querySelector('.afs-summary');
  if (summary) summary.focus();

  // Only the reasons that fit the decision are offered; with no decision yet, none is asked for.
  each('[data-afs-decide]', function (set) {
    var more = set.querySelector('.afs-decide__more');
    var select = set.querySelector('select');
    function show() {
      var chosen = set.querySelector('input[type=radio]:checked');
      var side = chosen ? chosen.value : '';
      more.hidden = !side;
      Array.prototype.forEach.call(select.querySelectorAll('optgroup'), function (group) {
        group.hidden = group.disabled = !!side && group.getAttribute('data-afs-side') !== side;
      });
      var picked = select.options[select.selectedIndex];
      if (side && picked && picked.parentNode.disabled) select.value = '';
    }
    set.addEventListener('change', show);
    show();
  });

  // One press sends once, and the button says that it does. Whoever comes back to the page, or waits
  // too long for an answer, may press again; the server takes the same words only once.
  var sending = null;
  function again() {
    sending = null;
    each('form[data-afs-sent]', function (form) { form.removeAttribute('data-afs-sent'); });
    each('button[data-afs-text]', function (button) {
      button.textContent = button.getAttribute('data-afs-text');
      button.removeAttribute('data-afs-text');
      button.removeAttribute('aria-disabled');
    });
  }
  // On the whole element: a part of the page may be replaced while it is open.
  root.addEventListener('submit', function (event) {
    var form = event.target;
    if (!form.hasAttribute('data-afs-form')) return;
    if (sending) {
      event.preventDefault();
      return;
    }
    sending = form;
    form.setAttribute('data-afs-sent', 'yes');
    window.setTimeout(again, 15000);
    var button = event.submitter || form.querySelector('button[type=submit]');
    if (!button) return;
    button.setAttribute('data-afs-text', button.textContent);
    button.setAttribute('aria-disabled', 'true');
    button.textContent = form.getAttribute('data-afs-busy') || button.textContent;
  });
  window.addEventListener('pageshow', function (event) {
    if (event.persisted) again();
  });

  // Words that were typed are not lost by a slip, nor by sending another form of the page.
  window.addEventListener('beforeunload', function (event) {
    var typed = Array.prototype.some.call(root.querySelectorAll('form[data-afs-form] textarea'), function (area) {
      return area.form !== sending && area.value.trim() && area.value !== area.defaultValue;
    });
    if (typed) {
      event.preventDefault();
      event.returnValue = '';
    }
  });

  // What is on its way is looked at again every two seconds until it has arrived, for five minutes at
  // most; never under the hands of somebody who types or presses there.
  var looks = 0;
  function typing(part) {
    return !!sending || part.contains(document.activeElement) || Array.prototype.some.call(
      part.querySelectorAll('textarea'), function (area) { return area.value !== area.defaultValue; });
  }
  function show(part, fresh) {
    var before = part.getAttribute('data-afs-stands');
    var stands = fresh.getAttribute('data-afs-stands');
    while (part.firstChild) part.removeChild(part.firstChild);
    while (fresh.firstChild) part.appendChild(document.importNode(fresh.removeChild(fresh.firstChild), true));
    part.setAttribute('data-afs-stands', stands);
    if (!fresh.hasAttribute('data-afs-live')) part.removeAttribute('data-afs-live');
    var said = root.querySelector('[data-afs-live-said]');
    if (said && stands !== before) said.textContent = stands;
  }
  function look() {
    window.setTimeout(function () {
      var part = root.querySelector('[data-afs-live]');
      if (!part || ++looks > 150) return;
      if (document.hidden || typing(part)) {
        look();
        return;
      }
      window.fetch(window.location.pathname, { credentials: 'same-origin' }).then(function (answer) {
        return answer.ok && !answer.redirected ? answer.text() : '';
      }).then(function (text) {
        var fresh = new DOMParser().parseFromString(text, 'text/html').getElementById(part.id);
        if (fresh && !typing(part)) show(part, fresh);
        if (fresh) look();
      }, look);
    }, 2000);
  }
  if (window.fetch && root.querySelector('[data-afs-live]')) look();
})();
