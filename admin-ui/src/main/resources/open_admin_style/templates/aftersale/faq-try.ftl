<#import "lib/ui.ftl" as ui>
<#import "lib/faq.ftl" as faq>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs-admin">
  <header class="afs-head"><h1>${msg("aftersale.title.faq.try")}</h1><p class="afs-meta">${msg("aftersale.faq.try.hint")}</p></header>
  <@faq.nav "try"/>
  <form class="afs-filter" method="get" action="${url("/aftersale/faq/try")}" role="search">
    <div class="afs-field afs-filter__words">
      <label class="afs-label" for="afs-q">${msg("aftersale.faq.try.question")}</label>
      <input class="afs-input" type="search" id="afs-q" name="q" value="${page.q!}" dir="auto">
    </div>
    <div class="afs-field">
      <label class="afs-label" for="afs-language">${msg("aftersale.faq.try.language")}</label>
      <select class="afs-input afs-select" id="afs-language" name="language">
        <#list page.languages as l><option value="${l}"<#if l == page.language> selected</#if>>${faq.language(l)}</option></#list>
      </select>
    </div>
    <div class="afs-filter__do"><button class="afs-button" type="submit">${msg("aftersale.faq.try.do")}</button></div>
  </form>
  <#if page.away!false><div class="afs-note afs-note--warn"><p>${msg("aftersale.faq.try.away")}</p></div></#if>
  <#if page.result??>
  <#assign result = page.result>
  <#if result.makeshift!false><div class="afs-note afs-note--warn"><p>${msg("aftersale.faq.try.makeshift")}</p></div></#if>
  <#if result.didYouMean?has_content><p>${msg("aftersale.faq.try.meant")} <strong>${result.didYouMean}</strong></p></#if>
  <p class="afs-meta">${plural("aftersale.faq.articles", result.total, number(result.total))}</p>
  <#if result.hits?has_content>
  <ol class="afs-hits">
    <#list result.hits as h>
    <li class="afs-card">
      <h2 class="afs-card__title">
        <a href="${ui.href(h.url)}" lang="${h.language}" dir="auto">${h.title}</a> <span class="afs-pill">${h.language?upper_case}</span>
      </h2>
      <p lang="${h.language}" dir="auto">
        <#list h.passage![] as w><#if w.marked!false><mark>${w.words}</mark><#else>${w.words}</#if></#list>
      </p>
      <p class="afs-meta">/help/articles/${h.slug} <span aria-hidden="true">·</span> ${msg("aftersale.faq.try.score", number(h.score))}</p>
      <#if h.explanation?has_content>
      <details class="afs-more"><summary>${msg("aftersale.faq.try.why")}</summary><p class="afs-words">${h.explanation}</p></details>
      </#if>
    </li>
    </#list>
  </ol>
  <#else>
  <div class="afs-empty">
    <p class="afs-empty__title">${msg("aftersale.faq.try.none")}</p>
    <#if (page.can.write)!false>
    <p>
      <a class="afs-button afs-button--quiet"
        href="${url("/aftersale/faq/new")}?title=${page.q?url("UTF-8")}&amp;language=${page.language?url("UTF-8")}">
        ${msg("aftersale.faq.try.write")}
      </a>
    </p>
    </#if>
  </div>
  </#if>
  </#if>
</div>
