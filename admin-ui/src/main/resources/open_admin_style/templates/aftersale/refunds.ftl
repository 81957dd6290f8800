<#import "lib/ui.ftl" as ui>
<#import "lib/form.ftl" as f>
<#import "lib/money.ftl" as m>
<#assign refunds = page.refunds![] errors = page.errors!{}>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs-admin">
  <header class="afs-head">
    <h1>${msg("aftersale.title.refunds")}</h1>
    <p class="afs-meta">${msg("aftersale.refunds.order")}</p>
  </header>
  <@m.notes/>

  <form class="afs-filter" method="get" action="${url("/aftersale/refunds")}" role="search">
    <input type="hidden" name="view" value="${page.view}">
    <div class="afs-field afs-filter__words">
      <label class="afs-label" for="afs-q">${msg("aftersale.refunds.search")}</label>
      <input class="afs-input" type="search" id="afs-q" name="q" value="${page.words!}" dir="auto">
    </div>
    <div class="afs-filter__do">
      <button class="afs-button afs-button--quiet" type="submit">${msg("aftersale.refunds.search.do")}</button>
      <#if page.words?has_content> <a href="${url("/aftersale/refunds")}">${msg("aftersale.refunds.search.none")}</a></#if>
    </div>
  </form>
  <#if page.order??>
  <section class="afs-card afs-found" aria-labelledby="afs-found">
    <h2 class="afs-card__title" id="afs-found">
      <a href="${ui.href(page.order.url)}">${msg("aftersale.refunds.open-order", page.order.number)}</a>
    </h2>
    <p class="afs-meta">
      <#if page.order.customerName?has_content>
      <span dir="auto">${page.order.customerName}</span> <span aria-hidden="true">·</span>
      </#if>
      ${msg("aftersale.refunds.order-left", money(page.order.left))}
    </p>
  </section>
  </#if>

  <#if page.credit?has_content>
  <section class="afs-card" aria-labelledby="afs-credit">
    <h2 class="afs-card__title" id="afs-credit">${msg("aftersale.credit.requests")}</h2>
    <ul class="afs-lines">
      <#list page.credit as c>
      <li>
        <a href="${ui.href(c.url)}">${msg("aftersale.credit.request.open", money(c.amount))}</a>
        <span class="afs-meta">${c.who} <span aria-hidden="true">·</span> <@ui.moment c.at/></span>
      </li>
      </#list>
    </ul>
  </section>
  </#if>

  <nav class="afs-views" aria-label="${msg("aftersale.tickets.views")}">
    <ul>
      <#list page.views as v>
      <li>
        <a href="${ui.href(v.url)}"<#if v.selected!false> aria-current="page"</#if>>
          ${ui.label("aftersale.refunds.view", v.code)}
          <#if v.count??><span class="afs-count">${number(v.count)}</span></#if>
        </a>
      </li>
      </#list>
    </ul>
  </nav>

  <#if refunds?has_content>
  <table class="afs-grid afs-grid--refunds" role="table">
    <caption class="afs-hidden">${msg("aftersale.title.refunds")}</caption>
    <thead role="rowgroup"><tr role="row">
      <#list ["refund", "order", "customer", "status", "reason", "by"] as c>
      <th role="columnheader" scope="col">${ui.label("aftersale.money.col", c)}</th>
      </#list>
      <th role="columnheader" scope="col" class="afs-grid__sum">${msg("aftersale.money.col.amount")}</th>
    </tr></thead>
    <tbody role="rowgroup">
      <#list refunds as r>
      <tr role="row">
        <td role="cell" class="afs-grid__main">
          <a class="afs-no" href="${ui.href(r.url)}">${r.number}</a> <span class="afs-meta"><@ui.moment r.at/></span>
        </td>
        <td role="cell" data-label="${msg("aftersale.money.col.order")}"><span class="afs-clamp">${r.orderNumber}</span></td>
        <td role="cell" data-label="${msg("aftersale.money.col.customer")}">
          <#if r.customerName?has_content>
          <span class="afs-clamp" dir="auto">${r.customerName}</span>
          <#else>
          <span class="afs-none" aria-hidden="true">–</span>
          </#if>
        </td>
        <td role="cell" data-label="${msg("aftersale.money.col.status")}">
          <span class="afs-queue__value">
            <@ui.pill "aftersale.refund.status" r.statusCode/>
            <#if r.statusCode != "PAID" && (r.paid.minor > 0)>
            <span class="afs-meta">${msg("aftersale.refunds.paid-so-far", money(r.paid))}</span>
            </#if>
          </span>
        </td>
        <td role="cell" data-label="${msg("aftersale.money.col.reason")}">${ui.label("aftersale.refund.reason", r.reasonCode)}</td>
        <td role="cell" data-label="${msg("aftersale.money.col.by")}"><span class="afs-clamp">${r.by}</span></td>
        <td role="cell" class="afs-grid__sum" data-label="${msg("aftersale.money.col.amount")}"><strong>${money(r.amount)}</strong></td>
      </tr>
      </#list>
    </tbody>
  </table>
  <div class="afs-queue__foot">
    <p class="afs-meta">${msg("aftersale.refunds.total", number(page.pager.total))}</p>
    <@ui.pager page.pager/>
  </div>
  <#else>
  <div class="afs-empty">
    <#if page.words?has_content>
    <p class="afs-empty__title">${msg("aftersale.refunds.none.found")}</p>
    <p>${msg("aftersale.refunds.none.found.text")}</p>
    <#elseif page.view == "all">
    <p class="afs-empty__title">${msg("aftersale.refunds.none")}</p>
    <p>${msg("aftersale.refunds.none.text")}</p>
    <#else>
    <p class="afs-empty__title">${msg("aftersale.refunds.none")}</p>
    <p>${msg("aftersale.refunds.none.view")}</p>
    </#if>
  </div>
  </#if>

  <section class="afs-card afs-export" aria-labelledby="afs-export">
    <h2 class="afs-card__title" id="afs-export">${msg("aftersale.export")}</h2>
    <p class="afs-hint">${msg("aftersale.export.hint")}</p>
    <@f.summary errors=errors fields=[{"name": "from", "id": "afs-from"}, {"name": "to", "id": "afs-to"}]/>
    <form class="afs-export__form" method="get" action="${url("/aftersale/refunds/export.csv")}">
      <@f.input id="afs-from" name="from" label=msg("aftersale.export.from") value=page.export.from errors=errors type="date"
        length="short"/>
      <@f.input id="afs-to" name="to" label=msg("aftersale.export.to") value=page.export.to errors=errors type="date" length="short"/>
      <div class="afs-actions"><button class="afs-button afs-button--quiet" type="submit">${msg("aftersale.export.do")}</button></div>
    </form>
  </section>
</div>
