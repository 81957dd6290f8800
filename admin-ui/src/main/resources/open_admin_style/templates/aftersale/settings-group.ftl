<#import "lib/ui.ftl" as ui>
<#import "lib/form.ftl" as f>
<#import "lib/settings.ftl" as s>
<#assign errors = page.errors!{} changed = page.fields?filter(x -> !x.isDefault)>
<#-- Beside the history there is no room for a table. -->
<#assign wide = (page.fields?filter(x -> x.kind == "table" || x.kind == "reasons")?size > 0)>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs-admin">
  <header class="afs-head">
    <p class="afs-back"><a href="${url("/aftersale/settings")}"><span aria-hidden="true">←</span> ${msg("aftersale.title.settings")}</a></p>
    <h1>${ui.label("aftersale.settings.group", page.code)}</h1>
    <p class="afs-meta">${msg("aftersale.settings.group." + page.code + ".for")}</p>
    <#if page.moreUrl?has_content>
    <p><a class="afs-button afs-button--line" href="${ui.href(page.moreUrl)}">${msg("aftersale.settings.more." + page.code)}</a></p>
    </#if>
  </header>
  <@s.notes/>
  <@f.summary errors=errors fields=s.summaryFields(page.fields)/>
  <div class="${wide?then("afs-stack", "afs-work")}">
    <div class="afs-work__main">
      <section class="afs-card afs-card--reply" aria-labelledby="afs-values">
        <h2 class="afs-card__title" id="afs-values">${msg("aftersale.settings.values")}</h2>
        <@f.open action=page.url>
          <#list page.fields as x><@s.settingField x errors/></#list>
          <div class="afs-actions"><button class="afs-button" type="submit">${msg("aftersale.settings.save")}</button></div>
        </@f.open>
      </section>
    </div>
    <div class="afs-work__side">
      <#if changed?has_content>
      <section class="afs-card" aria-labelledby="afs-defaults">
        <h2 class="afs-card__title" id="afs-defaults">${msg("aftersale.settings.defaults")}</h2>
        <ul class="afs-lines">
          <#list changed as x>
          <li class="afs-payout">
            <span class="afs-line__body">
              <span class="afs-strong">${s.name(x.key)}</span>
              <#if x.property?has_content><span class="afs-meta">${s.byDefault(x)}</span></#if>
            </span>
            <@f.open action=page.url + "/reset" class="afs-inline">
              <input type="hidden" name="setting" value="${x.key}">
              <input type="hidden" name="seen" value="${x.seen}">
              <button class="afs-button afs-button--quiet afs-button--small" type="submit">
                ${msg("aftersale.settings.reset")}<span class="afs-hidden"> ${s.name(x.key)}</span>
              </button>
            </@f.open>
          </li>
          </#list>
        </ul>
      </section>
      </#if>
      <section class="afs-card" aria-labelledby="afs-history">
        <h2 class="afs-card__title" id="afs-history">${msg("aftersale.history")}</h2>
        <#if page.history?has_content>
        <ol class="afs-history"><#list page.history as c><@s.change c page.url/></#list></ol>
        <@ui.pager page.pager/>
        <#else><p class="afs-meta">${msg("aftersale.settings.history.none")}</p></#if>
      </section>
    </div>
  </div>
</div>
