<#import "lib/ui.ftl" as ui>
<#assign returns = page.returns![]>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs-admin">
  <header class="afs-head">
    <h1>${msg("aftersale.title.returns")}</h1>
    <p class="afs-meta">${msg("aftersale.returns.lead")}</p>
  </header>

  <form class="afs-filter" method="get" action="${url("/aftersale/returns")}" role="search">
    <div class="afs-field afs-filter__words">
      <label class="afs-label" for="afs-q">${msg("aftersale.returns.search")}</label>
      <input class="afs-input" type="search" id="afs-q" name="q" value="${page.words!}" dir="auto" autofocus>
    </div>
    <div class="afs-filter__do">
      <button class="afs-button afs-button--quiet" type="submit">${msg("aftersale.returns.search.do")}</button>
      <#if page.words?has_content> <a href="${url("/aftersale/returns")}">${msg("aftersale.returns.search.none")}</a></#if>
    </div>
  </form>

  <#if returns?has_content>
  <table class="afs-grid afs-grid--refunds" role="table">
    <caption class="afs-hidden">${msg("aftersale.title.returns")}</caption>
    <thead role="rowgroup"><tr role="row">
      <#list ["return", "order", "customer", "status"] as c>
      <th role="columnheader" scope="col">${ui.label("aftersale.returns.col", c)}</th>
      </#list>
      <th role="columnheader" scope="col" class="afs-grid__sum">${msg("aftersale.returns.col.estimate")}</th>
    </tr></thead>
    <tbody role="rowgroup">
      <#list returns as r>
      <tr role="row">
        <td role="cell" class="afs-grid__main">
          <a class="afs-no" href="${ui.href(r.url)}">${r.number}</a> <span class="afs-meta"><@ui.moment r.at/></span>
        </td>
        <td role="cell" data-label="${msg("aftersale.returns.col.order")}"><span class="afs-clamp">${r.orderNumber}</span></td>
        <td role="cell" data-label="${msg("aftersale.returns.col.customer")}">
          <span class="afs-clamp" dir="auto">${r.customerName}</span></td>
        <td role="cell" data-label="${msg("aftersale.returns.col.status")}"><@ui.pill "aftersale.return.status" r.statusCode/></td>
        <td role="cell" class="afs-grid__sum" data-label="${msg("aftersale.returns.col.estimate")}">
          <strong>${money(r.estimate)}</strong></td>
      </tr>
      </#list>
    </tbody>
  </table>
  <div class="afs-queue__foot">
    <p class="afs-meta">${msg("aftersale.returns.total", number(page.pager.total))}</p>
    <@ui.pager page.pager/>
  </div>
  <#else>
  <div class="afs-empty">
    <#if page.words?has_content>
    <p class="afs-empty__title">${msg("aftersale.returns.none.found")}</p>
    <p>${msg("aftersale.returns.none.found.text")}</p>
    <#else>
    <p class="afs-empty__title">${msg("aftersale.returns.none")}</p>
    <p>${msg("aftersale.returns.none.text")}</p>
    </#if>
  </div>
  </#if>
</div>
