<#import "lib/ui.ftl" as ui>
<#import "lib/form.ftl" as f>
<#import "lib/faq.ftl" as faq>
<#assign errors = page.errors!{} write = (page.can.write)!false categories = page.categories![]>
<#assign fields = []>
<#list categories as c>
<#assign cid = ui.id(c.id)>
<#list page.languages as l><#assign fields += [{"name": "name_" + l + "_" + cid, "id": "afs-name-" + l + "-" + cid}]></#list>
<#assign fields += [{"name": "delete_" + cid, "id": "afs-category-" + cid}]>
</#list>
<#list page.languages as l><#assign fields += [{"name": "name_" + l, "id": "afs-name-" + l}]></#list>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs-admin">
  <header class="afs-head">
    <h1>${msg("aftersale.title.faq.categories")}</h1>
    <p class="afs-meta">${msg("aftersale.faq.categories.hint")}</p>
  </header>
  <@faq.nav "categories"/>
  <@faq.notes/>
  <@f.summary errors=errors fields=fields/>
  <div class="afs-stack">
    <#list categories as c>
    <#assign cid = ui.id(c.id)>
    <section class="afs-card" aria-labelledby="afs-category-${cid}">
      <h2 class="afs-card__title" id="afs-category-${cid}" tabindex="-1">
        ${c.name} <a class="afs-meta" href="${ui.href(c.url)}">${plural("aftersale.faq.articles", c.count, number(c.count))}</a>
      </h2>
      <@f.error "afs-category-" + cid "delete_" + cid errors/>
      <#if write>
      <@f.open action="/aftersale/faq/categories" version=ui.id(c.version)>
        <input type="hidden" name="id" value="${cid}">
        <div class="afs-columns">
          <#list page.languages as l>
          <@f.input id="afs-name-" + l + "-" + cid name="name_" + l + "_" + cid label=faq.language(l) value=(c.names[l])!"" errors=errors
            lang=l/>
          </#list>
        </div>
        <div class="afs-actions">
          <button class="afs-button afs-button--small" type="submit" name="act" value="rename">${msg("aftersale.faq.save")}</button>
          <#if !c?is_first>
          <button class="afs-button afs-button--quiet afs-button--small" type="submit" name="act" value="up">
            ${msg("aftersale.faq.category.up")}
          </button>
          </#if>
          <#if !c?is_last>
          <button class="afs-button afs-button--quiet afs-button--small" type="submit" name="act" value="down">
            ${msg("aftersale.faq.category.down")}
          </button>
          </#if>
          <#if c.count == 0>
          <button class="afs-button afs-button--quiet afs-button--small" type="submit" name="act" value="delete">
            ${msg("aftersale.faq.category.delete")}
          </button>
          </#if>
        </div>
      </@f.open>
      <#else>
      <dl class="afs-facts">
        <#list page.languages as l>
        <div><dt>${faq.language(l)}</dt><dd dir="auto">${(c.names[l]?has_content)?then((c.names[l])!"", "–")}</dd></div>
        </#list>
      </dl>
      </#if>
    </section>
    </#list>
    <#if !categories?has_content><div class="afs-empty"><p class="afs-empty__title">${msg("aftersale.faq.categories.none")}</p></div></#if>
    <#if write>
    <section class="afs-card afs-card--reply" aria-labelledby="afs-category-new">
      <h2 class="afs-card__title" id="afs-category-new">${msg("aftersale.faq.category.new")}</h2>
      <@f.open action="/aftersale/faq/categories">
        <div class="afs-columns">
          <#list page.languages as l>
          <@f.input id="afs-name-" + l name="name_" + l label=faq.language(l) value=(page.typed[l])!"" errors=errors lang=l/>
          </#list>
        </div>
        <div class="afs-actions">
          <button class="afs-button" type="submit" name="act" value="add">${msg("aftersale.faq.category.add")}</button>
        </div>
      </@f.open>
    </section>
    </#if>
  </div>
</div>
