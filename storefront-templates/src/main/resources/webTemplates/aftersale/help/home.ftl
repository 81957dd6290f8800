<#import "../lib/ui.ftl" as ui>
<#import "../lib/help.ftl" as h>
<#assign popular = page.popular![] shelves = page.shelves![]>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs afs-help">
  <header class="afs-hero">
    <h1>${msg("aftersale.title.help")}</h1>
    <@h.search page.q!"" true/>
  </header>

  <#if popular?has_content>
  <section class="afs-section" aria-labelledby="afs-popular">
    <h2 id="afs-popular">${msg("aftersale.help.popular")}</h2>
    <@h.popular popular/>
  </section>
  </#if>

  <#if shelves?has_content>
  <section class="afs-section" aria-labelledby="afs-topics">
    <h2 id="afs-topics">${msg("aftersale.help.topics")}</h2>
    <ul class="afs-list afs-topics">
      <#list shelves as s>
      <li class="afs-topic">
        <h3 class="afs-topic__name"><a href="${ui.href(s.url)}">${s.name}</a></h3>
        <@h.links s.articles/>
        <#if s.more!false>
        <p>
          <a class="afs-topic__more" href="${ui.href(s.url)}">
            ${plural("aftersale.help.topic.all", s.count)}<span class="afs-hidden"> – ${s.name}</span></a>
        </p>
        </#if>
      </li>
      </#list>
    </ul>
  </section>
  <#else>
  <div class="afs-empty"><p>${msg("aftersale.help.empty")}</p></div>
  </#if>

  <@h.contact page.contactUrl/>
</div>
