/*
 * What the shop's pages do better with JavaScript on. Nothing here is needed: forms, links and
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

  // A quantity that is typed chooses its line.
  each('[data-afs-pick]', function (pick) {
    var check = pick.querySelector('input[type=checkbox]');
    var quantity = pick.querySelector('input[name^=quantity_]');
    if (!check || !quantity) return;
    quantity.addEventListener('input', function () {
      if (quantity.value) check.checked = true;
    });
  });

  // How much room is left in a text.
  each('textarea[data-afs-max]', function (area) {
    var max = Number(area.getAttribute('data-afs-max'));
    var pattern = area.getAttribute('data-afs-count');
    var count = document.createElement('p');
    count.className = 'afs-count';
    area.parentNode.insertBefore(count, area.nextSibling);
    function show() {
      var typed = area.value.length;
      count.textContent = pattern.replace('%n', typed.toLocaleString(root.lang || undefined));
      count.classList.toggle('afs-count--over', typed > max);
      // Spoken only when it matters, not on every key.
      if (typed > max * 0.9) count.setAttribute('role', 'status'); else count.removeAttribute('role');
    }
    area.addEventListener('input', show);
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
  each('form[data-afs-form]', function (form) {
    form.addEventListener('submit', function (event) {
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
})();
