/*
 * Adds links to Aftersale's pages to the store's own account pages. Their markup is unknown, so it only relies
 * on the URLs of their links. Without it nothing is lost; the service pages can be reached by their URL.
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
  var orderPage = script.getAttribute('data-aftersale-order') || orders + '/{number}';
  var orderLabel = script.getAttribute('data-aftersale-order-label');
  var menuLabel = script.getAttribute('data-aftersale-menu-label');

  function decoded(text) {
    try {
      return decodeURIComponent(text);
    } catch (e) {
      return null;
    }
  }

  /** The order number if this URL (a link or the page's location) is an order's page, else null. */
  function orderNumber(url) {
    var around = orderPage.split('{number}');
    var question = around[0].indexOf('?');
    if (question >= 0) {
      var parameter = around[0].replace(/^.*[?&]([^?&=]*)=$/, '$1');
      return pathOf(url) === around[0].substring(0, question) ? new URLSearchParams(url.search).get(parameter) : null;
    }
    var path = pathOf(url).replace(/;jsessionid=[^/]*$/i, '').replace(/\/$/, '');
    if (path.indexOf(around[0]) !== 0 || path.slice(path.length - around[1].length) !== around[1]) {
      return null;
    }
    var rest = path.substring(around[0].length, path.length - around[1].length);
    return rest && rest.indexOf('/') < 0 ? decoded(rest) : null;
  }

  /**
   * Where a store writes a number into its link as it is, a browser takes part of it for a folder, a query or
   * a fragment. The link's text tells: if it is all that follows in the address, it is the number.
   */
  function numberOf(link) {
    var address = link.getAttribute('href');
    var before = orderPage.split('{number}')[0];
    var at = address.indexOf(before);
    var rest = at < 0 || !pathOf(link) ? '' : address.substring(at + before.length);
    var text = link.textContent.trim();
    return text && (rest === text || decoded(rest) === text) ? text : orderNumber(link);
  }

  function pathOf(url) {
    return url.host === window.location.host ? url.pathname : '';
  }

  function isOurs(element) {
    return !!element.closest('#aftersale');
  }

  /** Our links already on the page, from the store's template or an earlier run. */
  function hasHelpLink(number) {
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

  function insertAfter(element, added) {
    element.parentNode.insertBefore(added, element.nextSibling);
  }

  function addBeside(link, number) {
    var added = helpLink(number);
    added.style.display = 'inline-block';
    insertAfter(link, added);
    insertAfter(link, document.createTextNode(' \u00a0'));
  }

  /**
   * The last of several links to one order is the button or "details" link, where help belongs. An order
   * page's links to itself (another language, print) and those of the page's frame lead to no other order.
   */
  function addBesideOrderLinks(links) {
    var lastLinks = {};
    var currentNumber = orderNumber(window.location);
    links.forEach(function (link) {
      var number = numberOf(link);
      if (number && number !== currentNumber && link.textContent.trim() && !link.closest('header, nav, footer')) {
        lastLinks[' ' + number] = link;
      }
    });
    Object.keys(lastLinks).forEach(function (key) {
      var number = key.substring(1);
      if (!hasHelpLink(number)) {
        addBeside(lastLinks[key], number);
      }
    });
  }

  /** On the order's own page: after the heading with its number, or the first heading of the content. */
  function addToOrderPage() {
    var number = orderNumber(window.location);
    if (!number || hasHelpLink(number)) {
      return;
    }
    var headings = Array.prototype.filter.call(
      document.querySelectorAll('main h1, main h2, [role=main] h1, [role=main] h2, h1, h2'),
      function (heading) {
        return !isOurs(heading) && !heading.closest('header, nav, footer, aside');
      });
    var withNumber = headings.filter(function (heading) {
      return heading.textContent.indexOf(number) >= 0;
    })[0];
    var heading = withNumber || headings[0];
    if (heading) {
      var line = document.createElement('p');
      line.appendChild(helpLink(number));
      insertAfter(heading, line);
    }
  }

  /** In the page header, only a menu with further account links qualifies. */
  function isInAccountMenu(link) {
    var menu = link.closest('ul, ol, menu') || link.closest('nav');
    return !!menu && Array.prototype.some.call(menu.querySelectorAll('a[href]'), function (other) {
      return other !== link && /\/account(\/|$)|log-?out|sign-?out/i.test(pathOf(other)) && pathOf(other) !== pathOf(link);
    });
  }

  /** Clones a menu entry including its list item and classes, so that ours looks like its neighbours. */
  function addToMenu(links) {
    if (hasHelpLink('')) {
      return;
    }
    var entries = links.filter(function (link) {
      return pathOf(link).replace(/\/$/, '') === orders && link.closest('nav, ul, ol, aside, menu');
    });
    // prefers an account menu beside the content over a single link in the page header
    var entry = entries.filter(function (link) {
      return !link.closest('header, footer');
    })[0] || entries.filter(isInAccountMenu)[0];
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
      insertAfter(item, copy);
    } else {
      insertAfter(entry, added);
    }
  }

  function run() {
    var links = Array.prototype.filter.call(document.querySelectorAll('a[href]'), function (link) {
      return !isOurs(link) && link.parentNode && !link.hasAttribute('data-aftersale-help');
    });
    addBesideOrderLinks(links);
    addToOrderPage();
    addToMenu(links);
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', run);
  } else {
    run();
  }
})();
