<#import "../lib/ui.ftl" as ui>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs afs--form">
  <header class="afs-head">
    <h1>${msg("aftersale.title.solved")}</h1>
    <p class="afs-lead">${msg("aftersale.solved.text")}</p>
  </header>
  <div class="afs-card afs-stack">
    <#if page.kept!false>
    <p><#if page.claim!false>${msg("aftersale.solved.kept.claim")}<#else>${msg("aftersale.solved.kept.question")}</#if></p>
    </#if>
    <div class="afs-actions">
      <a class="afs-button" href="${url("/account/service")}">${msg("aftersale.back.hub")}</a>
      <a class="afs-button afs-button--quiet" href="${ui.href(page.formUrl)}">
        <#if page.claim!false>${msg("aftersale.solved.back.claim")}<#else>${msg("aftersale.solved.back.question")}</#if>
      </a>
    </div>
  </div>
</div>
