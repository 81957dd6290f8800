<#import "lib/ui.ftl" as ui>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs-admin">
  <header class="afs-head">
    <h1>${msg("aftersale.title.settings")}</h1>
    <p class="afs-meta">${msg("aftersale.settings.hint")}</p>
  </header>
  <ul class="afs-settings">
    <#list page.groups as g>
    <li class="afs-card">
      <h2 class="afs-card__title"><a href="${ui.href(g.url)}">${ui.label("aftersale.settings.group", g.code)}</a></h2>
      <p>${msg("aftersale.settings.group." + g.code + ".for")}</p>
      <p class="afs-meta">
        <#if g.area!false>
        ${plural("aftersale.settings.group." + g.code + ".count", g.changed, number(g.changed))}
        <#elseif (g.changed > 0)>
        ${plural("aftersale.settings.changed", g.changed, number(g.changed))}
        <#else>
        ${msg("aftersale.settings.unchanged")}
        </#if>
        <#if g.by?has_content>
        <span aria-hidden="true">·</span> ${msg("aftersale.settings.last")} ${g.by}, <@ui.moment g.at/>
        </#if>
      </p>
    </li>
    </#list>
  </ul>
</div>
