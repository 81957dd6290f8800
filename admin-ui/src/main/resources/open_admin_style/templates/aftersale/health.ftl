<#import "lib/ui.ftl" as ui>
<#import "lib/form.ftl" as form>
<#import "lib/health.ftl" as health>
<div id="aftersale" class="afs-admin">
  <header class="afs-head">
    <h1>${msg("aftersale.title.health")}</h1>
    <p class="afs-meta">
      ${msg("aftersale.health.looked", dateTime(page.lookedAt))} <a href="${url("/aftersale/health")}">${msg("aftersale.health.again")}</a>
    </p>
  </header>
  <#if page.notice?has_content><div class="afs-note afs-note--${page.noticeTone}" role="status"><p>${page.notice}</p></div></#if>

  <section class="afs-health afs-health--${health.tone(page.status)}" aria-label="${msg("aftersale.health.overview")}">
    <p class="afs-health__word">
      <svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true" focusable="false">
        <circle cx="12" cy="12" r="10" fill="currentColor"/>
        <#assign signs = {"GOOD": "M7.5 12.5l3 3 6-6.5", "LOOK": "M12 6.5v7M12 17v.2", "BROKEN": "M8.5 8.5l7 7m0-7-7 7"}>
        <path d="${signs[page.status]!signs.BROKEN}"
          fill="none" stroke="#fff" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/>
      </svg>
      <strong>${msg("aftersale.health.all." + page.status)}</strong>
    </p>
    <ul class="afs-health__parts">
      <#list page.parts as p>
      <li><@health.pill p.status/> <a href="#health-${p.name}">${p.title}</a> <span class="afs-meta">${p.reason}</span></li>
      </#list>
    </ul>
  </section>

  <div class="afs-stack">
  <#list page.parts as p>
  <section class="afs-card" id="health-${p.name}" aria-labelledby="health-${p.name}-title">
    <h2 class="afs-card__title" id="health-${p.name}-title">${p.title} <@health.pill p.status/></h2>
    <p>${p.reason}</p>
    <#if p.advice?has_content><p class="afs-advice afs-advice--${health.tone(p.status)}">${p.advice}</p></#if>
    <#list p.tables as t><@health.table t/></#list>

    <#if p.name == "events">
    <#if page.consumers?has_content><@health.consumers page.consumers/></#if>
    <#if page.failed?has_content || page.filter?has_content>
    <div class="afs-grid__head">
      <h3 id="health-failed">${msg("aftersale.health.failed.title")} <span class="afs-count">${number(page.pager.total)}</span></h3>
      <#list page.consumers?filter(c -> (c.dead + c.waiting > 0) || c.shown) as c>
      <#if c.shown>
      <a href="${url("/aftersale/health")}#health-failed">${msg("aftersale.health.failed.of-all")}</a>
      <#else>
      <a href="${ui.href(c.failedUrl)}#health-failed">
        ${msg("aftersale.health.failed.of", ui.label("aftersale.health.consumer", c.name))}
      </a>
      </#if>
      <#if (c.dead + c.waiting > 0)>
      <@form.open "/aftersale/health/retry-all" "" "afs-inline">
        <input type="hidden" name="consumer" value="${c.name}">
        <button type="submit" class="afs-button afs-button--quiet afs-button--small">
          ${msg("aftersale.health.retry-all", ui.label("aftersale.health.consumer", c.name))}
        </button>
      </@form.open>
      </#if>
      </#list>
    </div>
    <#if page.failed?has_content>
    <table class="afs-grid afs-grid--failed" role="table" aria-labelledby="health-failed">
      <thead role="rowgroup"><tr role="row">
        <#list ["event", "tries", "error"] as c><th role="columnheader" scope="col">${msg("aftersale.health.column." + c)}</th></#list>
        <th role="columnheader" scope="col"><span class="afs-hidden">${msg("aftersale.health.column.act")}</span></th>
      </tr></thead>
      <tbody role="rowgroup">
        <#list page.failed as f>
        <tr role="row">
          <td role="cell" data-label="${msg("aftersale.health.column.event")}">
            <span class="afs-queue__value">
              <span><span class="afs-strong">${ui.label("aftersale.health.event", f.eventType)}</span> →
                ${ui.label("aftersale.health.consumer", f.consumer)}</span>
              <span>
                <#if f.caseUrl?has_content>
                <a class="afs-no" href="${ui.href(f.caseUrl)}">${f.caseNumber}</a>
                <#else>
                <span class="afs-no">${f.caseNumber}</span>
                </#if>
                <span class="afs-meta"><@ui.moment f.happenedAt/></span>
              </span>
            </span>
          </td>
          <td role="cell" data-label="${msg("aftersale.health.column.tries")}">
            <span class="afs-queue__value">
              <span>
                ${f.attempts}
                <#if f.dead>
                <span class="afs-pill afs-pill--bad">${msg("aftersale.health.failed.dead")}</span>
                <#elseif f.leased>
                <span class="afs-pill afs-pill--info">${msg("aftersale.health.failed.leased")}</span>
                </#if>
              </span>
              <#if f.nextTryAt?? && !f.leased>
              <span class="afs-meta">${msg("aftersale.health.failed.next")} <@ui.moment f.nextTryAt/></span>
              </#if>
            </span>
          </td>
          <td role="cell" data-label="${msg("aftersale.health.column.error")}">
            <#if f.error?has_content>
            <#if (f.error?length > 140)>
            <details class="afs-more"><summary>${f.error[0..*120]}…</summary><p class="afs-words">${f.error}</p></details>
            <#else>
            <span class="afs-words">${f.error}</span>
            </#if>
            <#else>
            <span class="afs-none">${msg("aftersale.health.failed.unknown")}</span>
            </#if>
          </td>
          <td role="cell" class="afs-grid__act">
            <#if !f.leased>
            <@form.open "/aftersale/health/retry">
              <input type="hidden" name="delivery" value="${f.id}">
              <#if page.filter?has_content><input type="hidden" name="consumer" value="${page.filter}"></#if>
              <input type="hidden" name="page" value="${page.pager.page?c}">
              <button type="submit" class="afs-button afs-button--quiet afs-button--small">
                ${msg("aftersale.health.retry")}<span class="afs-hidden"> ${f.caseNumber}</span></button>
            </@form.open>
            </#if>
          </td>
        </tr>
        </#list>
      </tbody>
    </table>
    <div class="afs-queue__foot"><@ui.pager page.pager/></div>
    <#else>
    <p class="afs-none">${msg("aftersale.health.failed.none")}</p>
    </#if>
    </#if>
    <#if page.acts?has_content>
    <h3>${msg("aftersale.health.acts")}</h3>
    <ol class="afs-history">
      <#list page.acts as a>
      <li><span>${a.text}</span><span class="afs-meta">${a.by} <span aria-hidden="true">·</span> <@ui.moment a.at/></span></li>
      </#list>
    </ol>
    </#if>
    </#if>

    <#if p.name == "projections">
    <#if page.checking!false>
    <p class="afs-meta" role="status">${msg("aftersale.health.check.running")}</p>
    <#else>
    <@form.open "/aftersale/health/check" "" "afs-inline">
      <button type="submit" class="afs-button afs-button--quiet">${msg("aftersale.health.check")}</button>
    </@form.open>
    </#if>
    </#if>
  </section>
  </#list>
  </div>
</div>
