<#--
  Forms of the back office. A field's id is passed beside its name, because two forms of a page have a "body".
-->
<#import "core.ftl" as core>
<#assign errorsOf = core.errorsOf has = core.has open = core.open describedBy = core.describedBy error = core.error
  field = core.field input = core.input textarea = core.textarea select = core.select summary = core.summary>
