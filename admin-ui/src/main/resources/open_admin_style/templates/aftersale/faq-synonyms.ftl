<#import "lib/ui.ftl" as ui>
<#import "lib/form.ftl" as f>
<#import "lib/faq.ftl" as faq>
<#assign errors = page.errors!{} write = (page.can.write)!false>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs-admin">
  <header class="afs-head">
    <h1>${msg("aftersale.title.faq.synonyms")}</h1>
    <p class="afs-meta">${msg("aftersale.faq.synonyms.hint")}</p>
  </header>
  <@faq.nav "synonyms"/>
  <@faq.notes/>
  <@f.summary errors=errors fields=page.sheets?map(s -> {"name": "groups_" + s.language, "id": "afs-groups-" + s.language})/>
  <div class="afs-pair">
    <#list page.sheets as s>
    <section class="afs-card" aria-labelledby="afs-synonyms-${s.language}">
      <h2 class="afs-card__title" id="afs-synonyms-${s.language}">
        ${faq.language(s.language)} <#if s.builtIn!false><span class="afs-pill">${msg("aftersale.faq.synonyms.built-in")}</span></#if>
      </h2>
      <p class="afs-meta">
        ${msg("aftersale.faq.synonyms.count", number(s.groupCount), number(s.wordCount))}
        <#if s.by?has_content><span aria-hidden="true">·</span> ${s.by}, <@ui.moment s.at/></#if>
      </p>
      <#if write>
      <@f.open action="/aftersale/faq/synonyms" version=ui.id(s.version)>
        <input type="hidden" name="language" value="${s.language}">
        <@f.textarea id="afs-groups-" + s.language name="groups_" + s.language label=msg("aftersale.faq.synonyms.groups") value=s.groups
          errors=errors hintText=msg("aftersale.faq.synonyms.groups.hint") rows=12/>
        <div class="afs-actions">
          <button class="afs-button" type="submit" name="act" value="save">${msg("aftersale.faq.save")}</button>
          <#if !(s.builtIn!false)>
          <button class="afs-button afs-button--quiet" type="submit" name="act" value="restore">
            ${msg("aftersale.faq.synonyms.restore")}
          </button>
          </#if>
        </div>
      </@f.open>
      <#else>
      <p class="afs-words afs-typed" lang="${s.language}">${s.groups}</p>
      </#if>
    </section>
    </#list>
  </div>
</div>
