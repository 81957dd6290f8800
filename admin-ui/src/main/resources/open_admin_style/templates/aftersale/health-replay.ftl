<#import "lib/ui.ftl" as ui>
<#import "lib/form.ftl" as form>
<#assign who = ui.label("aftersale.health.consumer", page.name)>
<div id="aftersale" class="afs-admin">
  <p class="afs-back"><a href="${url("/aftersale/health")}"><span aria-hidden="true">←</span> ${msg("aftersale.title.health")}</a></p>
  <div class="afs-card afs-problem">
    <h1>${msg("aftersale.health.replay.title", who)}</h1>
    <#if page.replayable>
    <p>${msg("aftersale.health.replay.text")}</p>
    <p>${msg("aftersale.health.replay.twice")}</p>
    <@form.open "/aftersale/health/replay">
      <input type="hidden" name="consumer" value="${page.name}">
      <p class="afs-actions">
        <button type="submit" class="afs-button">${msg("aftersale.health.replay.do")}</button>
        <a class="afs-button afs-button--quiet" href="${url("/aftersale/health")}">${msg("aftersale.health.replay.not")}</a>
      </p>
    </@form.open>
    <#else>
    <p>${msg("aftersale.health.replay.never", who)}</p>
    <p class="afs-actions">
      <a class="afs-button afs-button--quiet" href="${url("/aftersale/health")}">${msg("aftersale.problem.back")}</a>
    </p>
    </#if>
  </div>
</div>
