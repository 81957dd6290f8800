<#--
  Parts of the health page: statuses as text and colour, and generic tables.
-->
<#import "core.ftl" as core>
<#import "ui.ftl" as ui>
<#assign tone = .data_model.tone>

<#macro pill status><@core.pill "aftersale.health.status" status/></#macro>

<#-- cell: {text | at, url, status}; an empty one is shown as a dash. -->
<#macro cell c>
<#if c.status?has_content><span class="afs-pill afs-pill--${tone(c.status)}"><@value c/></span><#else><@value c/></#if><#t>
</#macro>

<#macro value c>
<#if c.at??>
<@ui.moment c.at/><#t>
<#elseif c.text?? && (c.text?is_number || c.text?has_content)>
<#if c.url?has_content>
<a class="afs-no" href="${ui.href(c.url)}">${c.text}</a><#t>
<#elseif c.text?is_string && (c.text?length > 24) && !c.text?contains(" ")>
<span class="afs-long">${c.text}</span><#t>
<#else>
${c.text}<#t>
</#if>
<#else>
<span class="afs-none" aria-hidden="true">–</span><#t>
</#if>
</#macro>

<#-- table: {title, columns: [text], rows: [[cell]]}. On phones each row becomes a card. -->
<#macro table t>
<table class="afs-grid" role="table">
  <caption>${t.title}</caption>
  <thead role="rowgroup"><tr role="row"><#list t.columns as c><th role="columnheader" scope="col">${c}</th></#list></tr></thead>
  <tbody role="rowgroup">
    <#list t.rows as r>
    <tr role="row"><#list r as c><td role="cell" data-label="${t.columns[c?index]}"><span><@cell c/></span></td></#list></tr>
    </#list>
  </tbody>
</table>
</#macro>

<#-- The event consumers with their available actions. -->
<#macro consumers list>
<table class="afs-grid" role="table">
  <caption>${msg("aftersale.health.table.consumers")}</caption>
  <thead role="rowgroup"><tr role="row">
    <#list ["consumer", "due", "waiting", "leased", "dead", "oldest", "last-success"] as c>
    <th role="columnheader" scope="col">${msg("aftersale.health.column." + c)}</th>
    </#list>
    <th role="columnheader" scope="col"><span class="afs-hidden">${msg("aftersale.health.column.act")}</span></th>
  </tr></thead>
  <tbody role="rowgroup">
    <#list list as c>
    <tr role="row">
      <td role="cell" data-label="${msg("aftersale.health.column.consumer")}">
        <span class="afs-strong">
          ${ui.label("aftersale.health.consumer", c.name)}
          <#if !c.configured><span class="afs-pill afs-pill--warn">${msg("aftersale.health.consumer.away")}</span></#if>
        </span>
      </td>
      <td role="cell" data-label="${msg("aftersale.health.column.due")}">${c.due}</td>
      <td role="cell" data-label="${msg("aftersale.health.column.waiting")}">
        <#if (c.waiting > 0)><span class="afs-pill afs-pill--warn">${c.waiting}</span><#else>0</#if>
      </td>
      <td role="cell" data-label="${msg("aftersale.health.column.leased")}">${c.leased}</td>
      <td role="cell" data-label="${msg("aftersale.health.column.dead")}">
        <#if (c.dead > 0)><span class="afs-pill afs-pill--bad">${c.dead}</span><#else>0</#if>
      </td>
      <td role="cell" data-label="${msg("aftersale.health.column.oldest")}">
        <#if c.oldestAt??><@ui.moment c.oldestAt/><#else><span class="afs-none" aria-hidden="true">–</span></#if>
      </td>
      <td role="cell" data-label="${msg("aftersale.health.column.last-success")}">
        <#if c.lastSuccessAt??><@ui.moment c.lastSuccessAt/><#else><span class="afs-none" aria-hidden="true">–</span></#if>
      </td>
      <td role="cell" class="afs-grid__act">
        <#if c.configured>
        <a href="${ui.href(c.replayUrl)}">
          ${msg("aftersale.health.replay")}<span class="afs-hidden"> ${ui.label("aftersale.health.consumer", c.name)}</span></a>
        </#if>
      </td>
    </tr>
    </#list>
  </tbody>
</table>
</#macro>
