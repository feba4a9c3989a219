// Las unidades de los dos relatos. Todas las personas son inventadas.

Instance: hg-ensenada
InstanceOf: UnidadMedica
Usage: #example
Title: "Hospital que envía, con sus dos CLUES | Sending hospital with its two CLUES"
Description: "Hospital que envía, con sus dos CLUES. | Sending hospital with its two CLUES."
* identifier[clues][0].system = $CLUES
* identifier[clues][0].value = "BCIMB000010"
* identifier[clues][1].system = $CLUES
* identifier[clues][1].value = "BCSSA000015"
* active = true
* name = "Hospital General de Ensenada"

Instance: cibior
InstanceOf: UnidadMedica
Usage: #example
Title: "Laboratorio que recibe, sin CLUES | Receiving laboratory without CLUES"
Description: "Laboratorio que recibe, sin CLUES. | Receiving laboratory without CLUES."
* identifier[red].system = $Unidad
* identifier[red].value = "CIBIOR"
* active = true
* name = "Centro de Investigación Biomédica de Oriente (CIBIOR)"

Instance: hg-ensenada-lugar
InstanceOf: LugarDeCustodia
Usage: #example
Title: "El hospital como lugar | The hospital as a place"
Description: "El hospital como lugar. | The hospital as a place."
* identifier[clues].system = $CLUES
* identifier[clues].value = "BCIMB000010"
* name = "Hospital General de Ensenada"
* managingOrganization = Reference(hg-ensenada)
