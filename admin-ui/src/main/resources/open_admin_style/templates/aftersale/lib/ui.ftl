<#--
  What the back office's pages are built from. Overridden by a file of the same name at
  WEB-INF/templates/open_admin_style/aftersale/lib/ui.ftl; what the shop's pages have, too, is in core.ftl.
-->
<#import "core.ftl" as core>
<#assign href = core.href id = core.id label = core.label tone = .data_model.tone
  day = core.day moment = core.moment pill = core.pill bubble = core.bubble>

<#-- The time until which the shop means to act; late and soon are said in words. -->
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

<#macro pager pager><@core.pager pager msg("aftersale.pager.label")/></#macro>
