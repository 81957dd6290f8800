<#import "lib/ui.ftl" as ui>
<#assign tickets = page.tickets![]>
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
        <th role="columnheader" scope="col">${msg("aftersale.col.due")}</th>
        <th role="columnheader" scope="col">${msg("aftersale.col.ticket")}</th>
        <th role="columnheader" scope="col">${msg("aftersale.col.customer")}</th>
        <th role="columnheader" scope="col">${msg("aftersale.col.status")}</th>
        <th role="columnheader" scope="col">${msg("aftersale.col.assignee")}</th>
        <th role="columnheader" scope="col">${msg("aftersale.col.updated")}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      <#list tickets as t>
      <tr role="row" class="<#if t.overdue!false>afs-row--over<#elseif t.dueSoon!false>afs-row--soon</#if>">
        <td role="cell" class="afs-queue__due" data-label="${msg("aftersale.col.due")}"><@ui.due t/></td>
        <td role="cell" class="afs-queue__ticket">
          <a class="afs-queue__link" href="${ui.href(t.url)}"><span class="afs-queue__subject">${t.subject}</span></a>
          <span class="afs-meta">
            ${t.number} <span aria-hidden="true">·</span> ${ui.label("aftersale.ticket.type", t.typeCode)}
            <#if t.messageCount??><span aria-hidden="true">·</span> ${plural("aftersale.tickets.messages", t.messageCount)}</#if>
          </span>
        </td>
        <td role="cell" data-label="${msg("aftersale.col.customer")}">
          <span class="afs-queue__value">
            <span class="afs-clamp">${t.customerName}</span>
            <#if t.orderNumber?has_content><span class="afs-meta afs-clamp">${msg("aftersale.order.title", t.orderNumber)}</span></#if>
          </span>
        </td>
        <td role="cell" data-label="${msg("aftersale.col.status")}">
          <span class="afs-queue__value">
            <@ui.pill "aftersale.ticket.status" t.statusCode/>
            <#if t.claimStatusCode?has_content>
            <span class="afs-meta">${ui.label("aftersale.claim.status", t.claimStatusCode)}</span>
            </#if>
          </span>
        </td>
        <td role="cell" data-label="${msg("aftersale.col.assignee")}">
          <#if t.assigneeName?has_content>
          <span class="afs-clamp">${t.assigneeName}</span>
          <#else>
          <span class="afs-none">${msg("aftersale.assignee.none")}</span>
          </#if>
        </td>
        <td role="cell" data-label="${msg("aftersale.col.updated")}"><@ui.moment t.updatedAt/></td>
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
