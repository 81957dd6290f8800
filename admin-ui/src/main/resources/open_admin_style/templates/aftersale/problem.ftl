<#import "lib/ui.ftl" as ui>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs-admin">
  <div class="afs-card afs-problem">
    <h1>${msg("aftersale.problem." + page.code + ".title")}</h1>
    <p>${msg("aftersale.problem." + page.code + ".text")}</p>
    <#if page.minutes??><p>${plural("aftersale.problem.too-many.wait", page.minutes)}</p></#if>
    <#if page.typed?has_content>
    <section aria-labelledby="afs-typed">
      <h2 id="afs-typed">${msg("aftersale.problem.typed")}</h2>
      <#assign where = (page.code == "signed-out")?then("kept", (page.kept!false)?then("back", "text"))>
      <p class="afs-meta">${msg("aftersale.problem.typed." + where)}</p>
      <dl class="afs-typed">
        <#list page.typed as t><div><dt>${t.label}</dt><dd class="afs-words" dir="auto" tabindex="0">${t.value}</dd></div></#list>
      </dl>
    </section>
    </#if>
    <p class="afs-actions">
      <#if page.backUrl?has_content>
      <a class="afs-button" href="${ui.href(page.backUrl)}">
        ${msg("aftersale.problem." + (page.code == "signed-out")?then("login", "back"))}
      </a>
      </#if>
      <#if page.code != "forbidden" && page.code != "signed-out">
      <a class="afs-button afs-button--quiet" href="${url("/aftersale/tickets")}">${msg("aftersale.title.tickets")}</a>
      </#if>
    </p>
  </div>
</div>
