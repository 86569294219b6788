# The icon as PNG, ICO and ICNS: drawn by a program of ours from the SVGs, with Qt's SVG plugin
# where there is one. Sets icon_sides and icon_folder; without the target `icons` there are none.
set(icon_sides 16 22 24 32 48 64 128 256 512)
set(icon_folder ${CMAKE_CURRENT_BINARY_DIR}/icons)

file(GLOB svg_plugin ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS}/imageformats/*qsvg*)
if(NOT svg_plugin)
  message(STATUS "Qt's SVG plugin is not here: the icon is installed as SVG only")
  return()
endif()
if(CMAKE_CROSSCOMPILING AND NOT CMAKE_CROSSCOMPILING_EMULATOR)
  message(STATUS "Cross-compiling: the icon is installed as SVG only")
  return()
endif()

add_executable(quintet-icons ${PROJECT_SOURCE_DIR}/resources/rendericons.cpp)
target_link_libraries(quintet-icons PRIVATE quintet_rules Qt6::Gui)
set(pictures ${icon_sides})
list(TRANSFORM pictures REPLACE "(.+)" "${icon_folder}/\\1.png")
list(APPEND pictures ${icon_folder}/quintet.ico ${icon_folder}/quintet.icns)
file(GLOB drawings CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/icons/quintet*.svg)
add_custom_command(OUTPUT ${pictures}
  COMMAND quintet-icons ${PROJECT_SOURCE_DIR}/resources/icons ${icon_folder} ${icon_sides}
  DEPENDS quintet-icons ${drawings}
  COMMENT "Drawing the icon in its sizes" VERBATIM)
add_custom_target(icons ALL DEPENDS ${pictures})
