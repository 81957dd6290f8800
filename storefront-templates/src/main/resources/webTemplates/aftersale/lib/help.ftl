<#--
  Shared by the help pages: search box, lists of articles, contact link.
-->
<#import "ui.ftl" as ui>

<#-- A plain form; help.js adds suggestions while typing. -->
<#macro search q visible=false>
<form class="afs-search" method="get" action="${url("/help")}" role="search"
  data-afs-suggest="${url("/help/suggest")}" data-afs-list="${msg("aftersale.help.suggestions")}"
  data-afs-found="${msg("aftersale.help.suggest.found")}" data-afs-none="${msg("aftersale.help.suggest.none")}">
  <label class="<#if visible>afs-search__label<#else>afs-hidden</#if>" for="afs-q">${msg("aftersale.help.ask")}</label>
  <div class="afs-search__row">
    <div class="afs-search__field">
      <input class="afs-input" type="search" id="afs-q" name="q" value="${q}" maxlength="200" autocomplete="off" autocapitalize="none"
        spellcheck="false" enterkeyhint="search" dir="auto">
    </div>
    <button class="afs-button" type="submit">${msg("aftersale.help.search")}</button>
  </div>
</form>
</#macro>

<#-- A link to an article, with the language of its title. -->
<#macro link article>
<#local foreign = article.lang?? && !lang?starts_with(article.lang)>
<a href="${ui.href(article.url)}"<#if foreign> hreflang="${article.lang}" lang="${article.lang}" dir="${article.dir}"</#if>><#t>
${article.title}</a><#t>
</#macro>

<#macro links articles>
<ul class="afs-list afs-answers">
  <#list articles as a>
  <li><@link a/></li>
  </#list>
</ul>
</#macro>

<#-- The popular questions as cards. -->
<#macro popular articles>
<ul class="afs-list afs-tiles">
  <#list articles as a>
  <li class="afs-card afs-tile">
    <h3 class="afs-card__title"><@link a/></h3>
    <#if a.summary?has_content>
    <p class="afs-meta"<#if a.lang?? && !lang?starts_with(a.lang)> lang="${a.lang}" dir="${a.dir}"</#if>>${a.summary}</p>
    </#if>
  </li>
  </#list>
</ul>
</#macro>

<#macro contact address>
<section class="afs-contact" aria-labelledby="afs-contact">
  <div class="afs-contact__say">
    <h2 class="afs-contact__title" id="afs-contact">${msg("aftersale.help.contact.title")}</h2>
    <p>${msg("aftersale.help.contact.text")}</p>
  </div>
  <a class="afs-button afs-button--line" href="${ui.href(address)}">${msg("aftersale.help.contact")}</a>
</section>
</#macro>

<#-- The breadcrumb; nested content adds further steps as list items. -->
<#macro crumbs>
<nav class="afs-crumbs" aria-label="${msg("aftersale.help.where")}">
  <ol>
    <li><a href="${url("/help")}">${msg("aftersale.title.help")}</a></li>
    <#nested>
  </ol>
</nav>
</#macro>
