# SPDX-License-Identifier: GPL-3.0-or-later
# Writes the software bill of materials (SPDX 2.3, JSON) of the programs: the Debian packages of the libraries that they name as needed,
# and the header-only libraries of components.txt.
# Usage: cmake -DNAME= -DVERSION= -DARCHITECTURE=x86_64-linux-gnu -DPROGRAMS="a;b" -DCOMPONENTS=components.txt -DOUTPUT=file -P sbom.cmake
file(STRINGS ${COMPONENTS} lines REGEX "^[^#].*\\|")
set(packages "")
foreach(line IN LISTS lines)
  string(REGEX MATCH "^([^ ]+) \\| (.+) \\| (headers|linked)$" matched "${line}")
  if(NOT matched)
    message(FATAL_ERROR "${COMPONENTS}: cannot read '${line}'")
  endif()
  set(licence_${CMAKE_MATCH_1} "${CMAKE_MATCH_2}")
  if(CMAKE_MATCH_3 STREQUAL headers)
    list(APPEND packages ${CMAKE_MATCH_1})
    set(relation_${CMAKE_MATCH_1} STATIC_LINK)
  endif()
endforeach()

foreach(program IN LISTS PROGRAMS)
  execute_process(COMMAND objdump -p ${program} OUTPUT_VARIABLE dump COMMAND_ERROR_IS_FATAL ANY)
  string(REGEX MATCHALL "NEEDED +[^ \n]+" needed "${dump}")
  foreach(entry IN LISTS needed)
    string(REGEX REPLACE "^NEEDED +" "" library "${entry}")
    string(REGEX REPLACE "([][+.*()^])" "\\\\\\1" pattern "${library}")
    execute_process(COMMAND dpkg-query -S */${ARCHITECTURE}/${library} OUTPUT_VARIABLE owner ERROR_VARIABLE ignored)
    if(NOT owner MATCHES "(^|\n)([^:\n]+):[^\n]*${pattern}")
      message(FATAL_ERROR "no Debian package owns ${library}, which ${program} needs")
    endif()
    list(APPEND packages ${CMAKE_MATCH_2})
    set(relation_${CMAKE_MATCH_2} DYNAMIC_LINK)
  endforeach()
endforeach()
list(REMOVE_DUPLICATES packages)
list(SORT packages)

string(TIMESTAMP created "%Y-%m-%dT%H:%M:%SZ" UTC) # of SOURCE_DATE_EPOCH when that is set
set(entries "")
set(relations "")
foreach(package IN LISTS packages)
  if(NOT DEFINED licence_${package})
    message(FATAL_ERROR "${COMPONENTS} does not know the licence of ${package}")
  endif()
  execute_process(COMMAND dpkg-query -W -f "\${Version}|\${Architecture}|\${Homepage}\n" ${package} OUTPUT_VARIABLE answer
                  COMMAND_ERROR_IS_FATAL ANY)
  string(REGEX MATCH "^([^|\n]*)\\|([^|\n]*)\\|([^|\n]*)" matched "${answer}")
  set(version ${CMAKE_MATCH_1})
  string(REPLACE "+" "%2B" purl "pkg:deb/debian/${package}@${CMAKE_MATCH_1}?arch=${CMAKE_MATCH_2}")
  set(homepage ${CMAKE_MATCH_3})
  if(NOT homepage)
    set(homepage NOASSERTION)
  endif()
  string(REGEX REPLACE "[^A-Za-z0-9.-]" "-" id "SPDXRef-${package}")
  string(APPEND entries ",
  {\"SPDXID\": \"${id}\", \"name\": \"${package}\", \"versionInfo\": \"${version}\", \"downloadLocation\": \"${homepage}\",
   \"filesAnalyzed\": false, \"licenseConcluded\": \"NOASSERTION\", \"licenseDeclared\": \"${licence_${package}}\",
   \"copyrightText\": \"NOASSERTION\", \"externalRefs\": [{\"referenceCategory\": \"PACKAGE-MANAGER\", \"referenceType\": \"purl\",
   \"referenceLocator\": \"${purl}\"}]}")
  string(APPEND relations ",
  {\"spdxElementId\": \"SPDXRef-${NAME}\", \"relationshipType\": \"${relation_${package}}\", \"relatedSpdxElement\": \"${id}\"}")
endforeach()
string(SHA256 identity "${NAME} ${VERSION} ${created} ${entries}")
file(WRITE ${OUTPUT} "{
 \"spdxVersion\": \"SPDX-2.3\", \"dataLicense\": \"CC0-1.0\", \"SPDXID\": \"SPDXRef-DOCUMENT\",
 \"name\": \"${NAME}-${VERSION}\", \"documentNamespace\": \"urn:sha256:${identity}\",
 \"creationInfo\": {\"created\": \"${created}\", \"creators\": [\"Tool: ${NAME}-packaging\"]},
 \"packages\": [
  {\"SPDXID\": \"SPDXRef-${NAME}\", \"name\": \"${NAME}\", \"versionInfo\": \"${VERSION}\", \"downloadLocation\": \"NOASSERTION\",
   \"filesAnalyzed\": false, \"licenseConcluded\": \"NOASSERTION\", \"licenseDeclared\": \"GPL-3.0-or-later\",
   \"copyrightText\": \"NOASSERTION\"}${entries}
 ],
 \"relationships\": [
  {\"spdxElementId\": \"SPDXRef-DOCUMENT\", \"relationshipType\": \"DESCRIBES\", \"relatedSpdxElement\": \"SPDXRef-${NAME}\"}${relations}
 ]
}
")
file(READ ${OUTPUT} written)
string(JSON kinds TYPE "${written}" packages) # stops here when the text is no JSON
