<#import "lib/ui.ftl" as ui>
<#import "lib/form.ftl" as f>
<#import "lib/faq.ftl" as faq>
<#assign errors = page.errors!{} pictures = page.pictures![]>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs-admin">
  <header class="afs-head">
    <h1>${msg("aftersale.title.faq.pictures")}</h1>
    <p class="afs-meta">${msg("aftersale.faq.pictures.hint")}</p>
  </header>
  <@faq.nav "pictures"/>
  <@faq.notes/>
  <@f.summary errors=errors fields=[{"name": "picture", "id": "afs-picture"}]/>
  <#if (page.can.write)!false>
  <section class="afs-card afs-card--reply" aria-labelledby="afs-picture-new">
    <h2 class="afs-card__title" id="afs-picture-new">${msg("aftersale.faq.picture.new")}</h2>
    <@f.open action="/aftersale/faq/pictures" files=true>
      <@f.field id="afs-picture" name="picture" label=msg("aftersale.faq.picture.file") errors=errors
        hintText=msg("aftersale.faq.picture.hint", page.largest)>
        <input class="afs-input" type="file" id="afs-picture" name="picture" accept="image/png,image/jpeg,image/gif"
          <@f.describedBy "afs-picture" "picture" true errors/>>
      </@f.field>
      <div class="afs-actions"><button class="afs-button" type="submit">${msg("aftersale.faq.picture.add")}</button></div>
    </@f.open>
  </section>
  </#if>
  <#if pictures?has_content>
  <ul class="afs-pictures">
    <#list pictures as p>
    <li class="afs-card">
      <img src="${ui.href(p.imageUrl)}" alt="" loading="lazy">
      <p class="afs-strong afs-clamp" dir="auto">${p.name?has_content?then(p.name!"", "–")}</p>
      <p class="afs-meta">
        ${msg("aftersale.faq.picture.size", number(p.kilobytes))} <span aria-hidden="true">·</span> ${p.by}
        <span aria-hidden="true">·</span> <@ui.day p.at/>
      </p>
      <p class="afs-hint">${msg("aftersale.faq.picture.code")}</p>
      <code class="afs-code">&lt;img src="${p.source}" width="${p.width?c}" height="${p.height?c}" alt=""&gt;</code>
    </li>
    </#list>
  </ul>
  <@ui.pager page.pager/>
  <#else>
  <div class="afs-empty"><p class="afs-empty__title">${msg("aftersale.faq.pictures.none")}</p></div>
  </#if>
</div>
