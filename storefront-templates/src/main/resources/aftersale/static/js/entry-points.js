/*
 * Adds the links to Aftersale's pages to the store's own account pages, whose markup it does not know: it goes by
 * the addresses of their links alone. Without it a store loses no function; the service pages have an address.
 */
(function () {
  'use strict';

  var script = document.currentScript || document.querySelector('script[data-aftersale-service]');
  if (!script || window.aftersaleEntryPoints) {
    return;
  }
  window.aftersaleEntryPoints = true;

  var service = script.getAttribute('data-aftersale-service');
  var orders = script.getAttribute('data-aftersale-orders');
  var orderLabel = script.getAttribute('data-aftersale-order-label');
  var menuLabel = script.getAttribute('data-aftersale-menu-label');

  /** The order's number if this address is an order's page, else null. */
  function orderNumber(path) {
    if (path.indexOf(orders + '/') !== 0) {
      return null;
    }
    var rest = path.substring(orders.length + 1).replace(/;.*$/, '').replace(/\/$/, '');
    if (!rest || rest.indexOf('/') >= 0) {
      return null;
    }
    try {
      return decodeURIComponent(rest);
    } catch (e) {
      return null;
    }
  }

  function pathOf(link) {
    return link.host === window.location.host ? link.pathname : '';
  }

  function ours(element) {
    return !!element.closest('#aftersale');
  }

  /** Our links already on the page: written by the store's template, or by an earlier run. */
  function present(number) {
    var found = document.querySelectorAll('[data-aftersale-help]');
    for (var i = 0; i < found.length; i++) {
      if (found[i].getAttribute('data-aftersale-help') === number) {
        return true;
      }
    }
    return false;
  }

  function helpLink(number) {
    var link = document.createElement('a');
    link.setAttribute('data-aftersale-help', number);
    if (number) {
      link.className = 'aftersale-help';
      link.href = service + '?order=' + encodeURIComponent(number);
      link.textContent = orderLabel;
    } else {
      link.href = service;
      link.textContent = menuLabel;
    }
    return link;
  }

  function after(element, added) {
    element.parentNode.insertBefore(added, element.nextSibling);
  }

  function beside(link, number) {
    var added = helpLink(number);
    added.style.marginInlineStart = '0.75em';
    after(link, added);
  }

  /** The last of several links to one order is the button or "details" link, where help belongs. */
  function besideOrderLinks(links) {
    var last = {};
    links.forEach(function (link) {
      var number = orderNumber(pathOf(link));
      if (number && link.textContent.trim()) {
        last[' ' + number] = link;
      }
    });
    Object.keys(last).forEach(function (key) {
      var number = key.substring(1);
      if (!present(number)) {
        beside(last[key], number);
      }
    });
  }

  /** On the order's own page, after the heading that names it, or the first heading of the content. */
  function onOrderPage() {
    var number = orderNumber(window.location.pathname);
    if (!number || present(number)) {
      return;
    }
    var headings = Array.prototype.filter.call(
      document.querySelectorAll('main h1, main h2, [role=main] h1, [role=main] h2, h1, h2'),
      function (heading) {
        return !ours(heading) && !heading.closest('header, nav, footer, aside');
      });
    var named = headings.filter(function (heading) {
      return heading.textContent.indexOf(number) >= 0;
    })[0];
    var heading = named || headings[0];
    if (heading) {
      var line = document.createElement('p');
      line.appendChild(helpLink(number));
      after(heading, line);
    }
  }

  /** A menu's entry is copied as it stands (list item, classes), so that ours looks like its neighbours. */
  function inMenu(links) {
    if (present('')) {
      return;
    }
    var entry = links.filter(function (link) {
      return pathOf(link).replace(/\/$/, '') === orders && link.closest('nav, ul, ol, aside, menu');
    })[0];
    if (!entry) {
      return;
    }
    var added = helpLink('');
    added.className = entry.className.replace(/\b(active|current|selected)\b/g, '').trim();
    var item = entry.closest('li');
    if (item && item.querySelectorAll('a').length === 1) {
      var copy = document.createElement('li');
      copy.className = item.className.replace(/\b(active|current|selected)\b/g, '').trim();
      copy.appendChild(added);
      after(item, copy);
    } else {
      after(entry, added);
    }
  }

  function run() {
    var links = Array.prototype.filter.call(document.querySelectorAll('a[href]'), function (link) {
      return !ours(link) && link.parentNode && !link.hasAttribute('data-aftersale-help');
    });
    besideOrderLinks(links);
    onOrderPage();
    inMenu(links);
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', run);
  } else {
    run();
  }
})();
