<#--
  Shared by the article pages. To add a page, add it to the list of pages here and its label to
  aftersale.faq.page.
-->
<#import "core.ftl" as core>
<#import "ui.ftl" as ui>
<#assign pages = [
  {"code": "articles", "address": "/aftersale/faq"},
  {"code": "categories", "address": "/aftersale/faq/categories"},
  {"code": "synonyms", "address": "/aftersale/faq/synonyms"},
  {"code": "pictures", "address": "/aftersale/faq/pictures"},
  {"code": "insights", "address": "/aftersale/faq/insights"},
  {"code": "try", "address": "/aftersale/faq/try"}]>

<#macro nav current>
<nav class="afs-views" aria-label="${msg("aftersale.faq.pages")}">
  <ul>
    <#list pages as p>
    <li><a href="${url(p.address)}"<#if p.code == current> aria-current="page"</#if>>${ui.label("aftersale.faq.page", p.code)}</a></li>
    </#list>
  </ul>
</nav>
</#macro>

<#assign notes = core.notes>

<#function language code><#return ui.label("aftersale.faq.language", code)></#function>

<#function sign code>
  <#switch code>
    <#case "PUBLISHED"><#return "✓">
    <#case "REVIEW"><#return "?">
    <#case "DRAFT"><#return "✎">
    <#case "ARCHIVED"><#return "×">
  </#switch>
  <#return "–">
</#function>

<#-- badge: {language, statusCode, live}: a sign beside the language code, with an accessible text. -->
<#macro badge badge>
<#local live = badge.live!false older = live && badge.statusCode != "PUBLISHED">
<#local words = msg("aftersale.faq.badge", language(badge.language), ui.label("aftersale.faq.status", badge.statusCode))
  + older?then(" " + msg("aftersale.faq.older"), "")>
<span class="afs-lang afs-lang--${badge.statusCode?lower_case}<#if live> afs-lang--live</#if>" title="${words}"><#t>
<span aria-hidden="true">${badge.language?upper_case} ${sign(badge.statusCode)}</span><#t>
<span class="afs-hidden">${words}</span></span>
</#macro>
