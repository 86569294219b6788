# The window's words in other languages: resources/translations/quintet_LANGUAGE.ts, as resources.
find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)

file(GLOB ts_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/translations/quintet_*.ts)
set(made ${CMAKE_CURRENT_BINARY_DIR}/translations)
set_source_files_properties(${ts_files} PROPERTIES OUTPUT_LOCATION ${made})
qt6_add_translation(qm_files ${ts_files} OPTIONS -silent)
set(entries "")
foreach(qm ${qm_files})
  get_filename_component(name ${qm} NAME)
  string(APPEND entries "<file alias=\"${name}\">${qm}</file>\n")
endforeach()
file(CONFIGURE OUTPUT ${made}/translations.qrc @ONLY CONTENT
     "<RCC><qresource prefix=\"/translations\">\n@entries@</qresource></RCC>\n")
add_custom_command(
  OUTPUT ${made}/translations.cpp
  COMMAND Qt6::rcc --name translations --output ${made}/translations.cpp ${made}/translations.qrc
  DEPENDS ${made}/translations.qrc ${qm_files} VERBATIM)
set_source_files_properties(${made}/translations.cpp PROPERTIES SKIP_AUTOGEN ON)
target_sources(quintet_resources PRIVATE ${made}/translations.cpp)

# Writes what the sources say now into the .ts files. English needs its plurals alone.
set(english ${PROJECT_SOURCE_DIR}/resources/translations/quintet_en.ts)
set(others ${ts_files})
list(REMOVE_ITEM others ${english})
set(lupdate Qt6::lupdate -silent -locations none -no-obsolete app engine ui)
add_custom_target(translations
  COMMAND ${lupdate} -ts ${others}
  COMMAND ${lupdate} -pluralonly -ts ${english}
  WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} VERBATIM)
