<#import "../lib/ui.ftl" as ui>
<#import "../lib/help.ftl" as h>
<#assign hits = page.hits![] popular = page.popular![]>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs afs-help">
  <@h.crumbs/>
  <header class="afs-head">
    <h1>${msg("aftersale.help.results")} <bdi class="afs-asked">${page.q}</bdi></h1>
  </header>
  <@h.search page.q/>

  <#if page.makeshift!false>
  <@ui.callout "warn"><p>${msg("aftersale.help.makeshift")}</p></@ui.callout>
  </#if>
  <#if page.meant??>
  <p class="afs-meant">${msg("aftersale.help.meant")} <a href="${ui.href(page.meant.url)}" dir="auto">${page.meant.text}</a></p>
  </#if>

  <div class="afs-reading afs-found">
  <div class="afs-found__main">
  <#if hits?has_content>
  <p class="afs-meta" role="status">${plural("aftersale.help.count", page.total)}</p>
  <ol class="afs-list afs-hits">
    <#list hits as hit>
    <li class="afs-card afs-hit">
      <h2 class="afs-hit__title"><@h.link hit/></h2>
      <#if hit.passage?has_content>
      <p class="afs-hit__passage"<#if hit.lang?? && !lang?starts_with(hit.lang)> lang="${hit.lang}"</#if>
        <#if hit.dir??> dir="${hit.dir}"</#if>>
        <#list hit.passage as p><#if p.marked><mark>${p.words}</mark><#else>${p.words}</#if></#list>
      </p>
      </#if>
    </li>
    </#list>
  </ol>
  <#if page.pager??><@ui.pager page.pager msg("aftersale.help.pages")/></#if>
  <#else>
  <div class="afs-empty" role="status">
    <p class="afs-empty__title">${msg("aftersale.help.none")}</p>
    <p>${msg("aftersale.help.none.text")}</p>
    <p><a href="${url("/help")}">${msg("aftersale.help.none.topics")}</a></p>
  </div>
  <#if popular?has_content>
  <section class="afs-section" aria-labelledby="afs-popular">
    <h2 id="afs-popular">${msg("aftersale.help.popular")}</h2>
    <@h.popular popular/>
  </section>
  </#if>
  </#if>
  </div>
  <div class="afs-reading__side"><@h.contact page.contactUrl/></div>
  </div>
</div>
