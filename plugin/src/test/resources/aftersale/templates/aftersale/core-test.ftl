<#import "lib/core.ftl" as core>
<@core.pill "aftersale.parcel.status" "ON_HOLD"/>
