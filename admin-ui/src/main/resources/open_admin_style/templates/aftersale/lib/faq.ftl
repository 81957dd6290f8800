<#--
  What the pages about articles share. A page of its own among them adds itself to the list of pages
  here, and its label to aftersale.faq.page.
-->
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
    <#list pages as p><li><a href="${url(p.address)}"<#if p.code == current> aria-current="page"</#if>>${ui.label("aftersale.faq.page", p.code)}</a></li></#list>
  </ul>
</nav>
</#macro>

<#macro notes>
<#if page.notice?has_content><div class="afs-note afs-note--ok" role="status"><p>${msg(page.notice)}</p></div></#if>
<#if page.warning?has_content><div class="afs-note afs-note--warn" role="alert"><p>${msg(page.warning)}</p><#nested></div></#if>
</#macro>

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

<#-- badge: {language, statusCode, live}: a sign beside the language's letters, said in words, too. -->
<#macro badge badge>
<#local words = msg("aftersale.faq.badge", language(badge.language), ui.label("aftersale.faq.status", badge.statusCode)) + ((badge.live!false) && badge.statusCode != "PUBLISHED")?then(" " + msg("aftersale.faq.older"), "")>
<span class="afs-lang afs-lang--${badge.statusCode?lower_case}<#if badge.live!false> afs-lang--live</#if>" title="${words}"><span aria-hidden="true">${badge.language?upper_case} ${sign(badge.statusCode)}</span><span class="afs-hidden">${words}</span></span>
</#macro>
