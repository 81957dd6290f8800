<#import "lib/ui.ftl" as ui>
<#import "lib/faq.ftl" as faq>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs-admin">
  <header class="afs-head">
    <p class="afs-back"><a href="${ui.href(page.backUrl)}"><span aria-hidden="true">←</span> ${msg("aftersale.faq.back")}</a></p>
    <h1>${msg("aftersale.title.faq.preview")}</h1>
    <p class="afs-meta"><#if page.no??>${msg("aftersale.faq.version", page.no)}. </#if>${msg("aftersale.faq.preview.hint")}</p>
  </header>
  <nav class="afs-views" aria-label="${msg("aftersale.faq.languages")}">
    <ul>
      <#list page.languages as l>
      <li><a href="${ui.href(l.url)}"<#if l.code == page.language> aria-current="page"</#if>>${faq.language(l.code)}</a></li>
      </#list>
    </ul>
  </nav>
  <#if page.no??>
  <article class="afs-read afs-read--page" lang="${page.language}" dir="auto">
    <h2 class="afs-read__title">${page.title}</h2>
    <#if page.summary?has_content><p class="afs-read__summary">${page.summary}</p></#if>
    ${page.read!}
  </article>
  <#else>
  <div class="afs-empty"><p class="afs-empty__title">${msg("aftersale.faq.versions.none")}</p></div>
  </#if>
</div>
