<#-- What somebody wrote in a form that was refused or overtaken, where the page itself does not show it any more. -->
<section class="afs-note afs-note--warn" role="alert" aria-labelledby="afs-kept-words">
  <p class="afs-note__title" id="afs-kept-words">${msg("aftersale.problem.typed")}</p>
  <p>${msg("aftersale.problem.typed.text")}</p>
  <dl class="afs-typed">
    <#list page.typed as t><div><dt>${t.label}</dt><dd class="afs-words" dir="auto" tabindex="0">${t.value}</dd></div></#list>
  </dl>
</section>
