/*
 * Progressive enhancement of the back office's pages: forms, links and messages all work without it.
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

  // Offers the reasons of the chosen decision; without a decision, asks for none.
  each('[data-afs-decide]', function (set) {
    var details = set.querySelector('.afs-decide__more');
    var select = set.querySelector('select');
    function show() {
      var chosen = set.querySelector('input[type=radio]:checked');
      var decision = chosen ? chosen.value : '';
      details.hidden = !decision;
      Array.prototype.forEach.call(select.querySelectorAll('optgroup'), function (group) {
        group.hidden = group.disabled = !!decision && group.getAttribute('data-afs-side') !== decision;
      });
      var selected = select.options[select.selectedIndex];
      if (decision && selected && selected.parentNode.disabled) select.value = '';
    }
    set.addEventListener('change', show);
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
  // On the root element, because parts of the page are replaced while it is open.
  root.addEventListener('submit', function (event) {
    var form = event.target;
    if (!form.hasAttribute('data-afs-form')) return;
    if (sending) {
      event.preventDefault();
      return;
    }
    sending = form;
    form.setAttribute('data-afs-sent', 'yes');
    window.setTimeout(enableForms, 15000);
    var button = event.submitter || form.querySelector('button[type=submit]');
    if (!button) return;
    button.setAttribute('data-afs-text', button.textContent);
    button.setAttribute('aria-disabled', 'true');
    button.textContent = form.getAttribute('data-afs-busy') || button.textContent;
  });
  window.addEventListener('pageshow', function (event) {
    if (event.persisted) enableForms();
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

  // Polls every two seconds while payouts are in progress, for at most five minutes; never replaces a
  // part that the user is typing in or has focused.
  var polls = 0;
  function isBusy(part) {
    return !!sending || part.contains(document.activeElement) || Array.prototype.some.call(
      part.querySelectorAll('textarea'), function (area) { return area.value !== area.defaultValue; });
  }
  function replace(part, fresh) {
    var previous = part.getAttribute('data-afs-stands');
    var state = fresh.getAttribute('data-afs-stands');
    while (part.firstChild) part.removeChild(part.firstChild);
    while (fresh.firstChild) part.appendChild(document.importNode(fresh.removeChild(fresh.firstChild), true));
    part.setAttribute('data-afs-stands', state);
    if (!fresh.hasAttribute('data-afs-live')) part.removeAttribute('data-afs-live');
    var announcement = root.querySelector('[data-afs-live-said]');
    if (announcement && state !== previous) announcement.textContent = state;
  }
  function poll() {
    window.setTimeout(function () {
      var part = root.querySelector('[data-afs-live]');
      if (!part || ++polls > 150) return;
      if (document.hidden || isBusy(part)) {
        poll();
        return;
      }
      window.fetch(window.location.pathname, { credentials: 'same-origin' }).then(function (response) {
        return response.ok && !response.redirected ? response.text() : '';
      }).then(function (text) {
        var fresh = new DOMParser().parseFromString(text, 'text/html').getElementById(part.id);
        if (fresh && !isBusy(part)) replace(part, fresh);
        if (fresh) poll();
      }, poll);
    }, 2000);
  }
  if (window.fetch && root.querySelector('[data-afs-live]')) poll();
})();
