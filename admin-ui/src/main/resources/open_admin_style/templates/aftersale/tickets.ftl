<#import "lib/ui.ftl" as ui>
<#assign tickets = page.tickets![]>
<#-- One macro a column: the list of columns comes with the page. -->
<#macro cell_due t>
<@ui.due t/>
</#macro>

<#macro cell_ticket t>
<a class="afs-queue__link" href="${ui.href(t.url)}"><span class="afs-queue__subject">${ui.subject(t)}</span></a>
<span class="afs-meta">
  <@ui.priority t/> ${t.number} <span aria-hidden="true">·</span> ${ui.label("aftersale.ticket.type", t.typeCode)}
  <#if t.messageCount??><span aria-hidden="true">·</span> ${plural("aftersale.tickets.messages", t.messageCount)}</#if>
</span>
</#macro>

<#macro cell_customer t>
<span class="afs-queue__value">
  <span class="afs-clamp">${t.customerName}</span>
  <#if t.orderNumber?has_content><span class="afs-meta">${msg("aftersale.order.title", t.orderNumber)}</span></#if>
</span>
</#macro>

<#macro cell_status t>
<span class="afs-queue__value">
  <@ui.pill "aftersale.ticket.status" t.statusCode/>
  <#if t.claimStatusCode?has_content>
  <span class="afs-meta">${ui.label("aftersale.claim.status", t.claimStatusCode)}</span>
  </#if>
</span>
</#macro>

<#macro cell_assignee t>
<#if t.assigneeName?has_content>
<span class="afs-clamp">${t.assigneeName}</span>
<#else>
<span class="afs-none">${msg("aftersale.assignee.none")}</span>
</#if>
</#macro>

<#macro cell_updated t>
<@ui.moment t.updatedAt/>
</#macro>

<#-- A column that this template has no cell for is left out. -->
<#assign columns = page.columns?filter(c -> .namespace["cell_" + c]??)>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs-admin">
  <header class="afs-head">
    <h1>${msg("aftersale.title.tickets")}</h1>
    <p class="afs-meta">${msg("aftersale.tickets.order")}</p>
  </header>
  <#if page.notice?has_content><div class="afs-note afs-note--ok" role="status"><p>${msg(page.notice)}</p></div></#if>

  <nav class="afs-views" aria-label="${msg("aftersale.tickets.views")}">
    <ul>
      <#list page.views as v>
      <li>
        <a href="${ui.href(v.url)}"<#if v.selected!false> aria-current="page"</#if>>
          ${ui.label("aftersale.view", v.code)} <span class="afs-count">${number(v.count)}<#if v.more!false>+</#if></span>
        </a>
      </li>
      </#list>
    </ul>
  </nav>

  <#if tickets?has_content>
  <table class="afs-queue" role="table">
    <caption class="afs-hidden">
      ${msg("aftersale.title.tickets")}<#list page.views?filter(v -> v.selected!false) as v> – ${ui.label("aftersale.view", v.code)}</#list>
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <#list columns as column>
        <th role="columnheader" scope="col" class="afs-queue__${column}">${msg("aftersale.col." + column)}</th>
        </#list>
      </tr>
    </thead>
    <tbody role="rowgroup">
      <#list tickets as t>
      <tr role="row" class="<#if t.overdue!false>afs-row--over<#elseif t.dueSoon!false>afs-row--soon</#if>">
        <#list columns as column>
        <td role="cell" class="afs-queue__${column}" data-label="${msg("aftersale.col." + column)}">
          <#assign cell = .namespace["cell_" + column]>
          <@cell t/>
        </td>
        </#list>
      </tr>
      </#list>
    </tbody>
  </table>
  <div class="afs-queue__foot">
    <#if page.pager?? && page.pager.total??>
    <p class="afs-meta">${msg("aftersale.tickets.total", number(page.pager.total) + (page.pager.more!false)?then("+", ""))}</p>
    </#if>
    <#if page.pager??><@ui.pager page.pager/></#if>
  </div>
  <#else>
  <#assign view = (page.views?filter(v -> v.selected!false)?map(v -> v.code)?first)!"all">
  <div class="afs-empty">
    <p class="afs-empty__title">${msg("aftersale.tickets.none")}</p>
    <p>
      <#if view == "all">
      ${msg("aftersale.tickets.none.all")}
      <#elseif view == "open">
      ${msg("aftersale.tickets.none.open")}
      <#else>
      ${msg("aftersale.tickets.none.view")}
      </#if>
    </p>
  </div>
  </#if>
</div>
