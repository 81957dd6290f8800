<#--
  Building blocks of the back office's pages. Override with a file of the same name at
  WEB-INF/templates/open_admin_style/aftersale/lib/ui.ftl; macros shared with the shop's pages are in core.ftl.
-->
<#import "core.ftl" as core>
<#assign href = core.href id = core.id label = core.label tone = .data_model.tone
  day = core.day moment = core.moment pill = core.pill bubble = core.bubble parcels = core.parcels>

<#-- The time by which the shop intends to reply; overdue and soon are also stated as text. -->
<#macro due item>
<#if item.dueAt??>
<#local late = item.overdue!false soon = !late && (item.dueSoon!false)>
<span class="afs-due<#if late> afs-due--over<#elseif soon> afs-due--soon</#if>">
  <#if late><strong class="afs-due__word">${msg("aftersale.due.over")}</strong></#if>
  <#if soon><strong class="afs-due__word">${msg("aftersale.due.soon")}</strong></#if>
  <@moment item.dueAt/>
</span><#t>
<#else>
<span class="afs-none">${msg("aftersale.due.none")}</span><#t>
</#if>
</#macro>

<#macro picture line><@core.picture line 44 22/></#macro>

<#-- In the place of a value that there is none of. -->
<#-- What a ticket is about. The subject of a withdrawal is the order as its customer wrote it, a bare number mostly. -->
<#function subject ticket>
  <#local text = ticket.subject!"">
  <#if (ticket.typeCode!"") != "WITHDRAWAL"><#return text></#if>
  <#local type = label("aftersale.ticket.type", ticket.typeCode)>
  <#return text?has_content?then(msg("aftersale.labelled", type) + " " + text, type)>
</#function>

<#-- A priority that is not the usual one. -->
<#macro priority ticket>
<#if (ticket.priorityCode!"NORMAL") != "NORMAL"><@pill "aftersale.ticket.priority" ticket.priorityCode/></#if>
</#macro>

<#macro nothing><span class="afs-none" aria-hidden="true">–</span></#macro>

<#macro pager pager><@core.pager pager msg("aftersale.pager.label")/></#macro>
