# Who may include whom: dependencies point one way, app -> ui -> engine, and inside the engine
# {http, ftp} -> net, {http, ftp, net, storage, input} -> plan -> {types, error, result, redact}. Prints FILE:LINE for each
# include that goes another way. Called with -DROOT=<the repository>.
cmake_minimum_required(VERSION 3.20)

set(values types.h snapshot.h namedbatch.h logins.h preview.h amendment.h detail.h outcome.h note.h remembered.h error.h result.h redact.h secretheader.h)
set(facade ${values} engine.h explain.h input/inputlist.h)
# What the engine's rooms stand on, beside themselves and plan/.
set(ground ${values} residentmemory.h mailbox.h transfer.h clock.h checksum.h)

# Includes that go another way on purpose: "includer>included", folders end with a slash.
set(exceptions
  "ui/>engine/plan/state.h"                          # the transition table: which buttons are on
  "ui/>engine/plan/filename.h"                       # the name to show before a server has answered
  "ui/>engine/input/pattern.h"                       # how many links a pattern stands for
  "ui/>engine/input/checksumnames.h"                 # checksum lists dropped with their links
  "ui/>engine/input/headerline.h"                    # what is typed into the dialog, as it is typed
  "ui/>engine/checksum.h"
  "ui/>engine/ftp/ftplister.h")                      # which addresses stand for many files

set(screen "^(QtGui|QtWidgets|QtQuick|QtQml|QtSvg)|^Q(Gui)?Application$|^Q[A-Za-z]*(Widget|Window|Dialog|Painter|Pixmap|Image|Icon|Font|Color|Palette|Brush|Pen|Cursor|Screen|Clipboard|Action|Menu|Label|Button|LineEdit|TextEdit|TextDocument|TableView|TreeView|ListView|ItemView|HeaderView|GraphicsView|Delegate|Style|StandardItemModel|ToolBar|Layout|Splitter|MessageBox|DesktopServices|Shortcut|KeySequence|Validator)[A-Za-z]*$")

set(failures 0)

function(complain file content include why)
  string(FIND "${content}" "${include}" position)
  string(SUBSTRING "${content}" 0 ${position} before)
  string(REGEX MATCHALL "\n" lines "${before}")
  list(LENGTH lines line)
  math(EXPR line "${line} + 1")
  message("${file}:${line}: ${include}: ${why}")
  math(EXPR count "${failures} + 1")
  set(failures ${count} PARENT_SCOPE)
endfunction()

# The file of ours that `name`, included by `file`, means; empty when it is none.
function(resolve file name result)
  get_filename_component(folder ${file} DIRECTORY)
  set(${result} "" PARENT_SCOPE)
  foreach(candidate ${folder}/${name} engine/${name} ui/${name} app/${name})
    if(EXISTS ${ROOT}/${candidate})
      set(${result} ${candidate} PARENT_SCOPE)
      return()
    endif()
  endforeach()
endfunction()

function(excepted file target result)
  set(${result} FALSE PARENT_SCOPE)
  foreach(exception ${exceptions})
    string(REPLACE ">" ";" pair "${exception}")
    list(GET pair 0 from)
    list(GET pair 1 to)
    string(FIND "${file}" "${from}" start)
    if(start EQUAL 0 AND target STREQUAL to)
      set(${result} TRUE PARENT_SCOPE)
      return()
    endif()
  endforeach()
endfunction()

# Why `file` may not include `target`; empty when it may.
function(objection file target result)
  set(why "")
  if(file MATCHES "^engine/")
    if(NOT target MATCHES "^engine/")
      set(why "the engine knows neither window nor program")
    elseif(file MATCHES "^engine/(net|plan|http|ftp|storage|input)/")
      set(room ${CMAKE_MATCH_1})
      set(allowed ${ground})
      set(folders "${room}|plan")
      if(room MATCHES "^(http|ftp)$")
        set(folders "${room}|net|plan")
      endif()
      if(room STREQUAL "plan")
        set(allowed ${values})
        set(folders plan)
      endif()
      string(REGEX REPLACE "^engine/" "" inside ${target})
      if(NOT inside MATCHES "^(${folders})/" AND NOT inside IN_LIST allowed)
        set(why "engine/${room} may not know it")
      endif()
    elseif(file STREQUAL "engine/transfer.h" AND target MATCHES "^engine/(http|ftp|storage)/")
      set(why "a Transfer is the same for every protocol")
    elseif(file STREQUAL "engine/engine.h" AND target MATCHES "^engine/[a-z]+/")
      set(why "the facade shows values only")
    endif()
  elseif(file MATCHES "^ui/")
    if(target MATCHES "^app/")
      set(why "the window doesn't know the program")
    elseif(target MATCHES "^engine/(.*)$" AND NOT CMAKE_MATCH_1 IN_LIST facade)
      set(why "the window talks to the engine through its facade")
    endif()
  endif()
  set(${result} "${why}" PARENT_SCOPE)
endfunction()

file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/engine/*.h ${ROOT}/engine/*.cpp
     ${ROOT}/ui/*.h ${ROOT}/ui/*.cpp)
list(LENGTH files found)
if(found EQUAL 0)
  message(FATAL_ERROR "nothing to look at in '${ROOT}'")
endif()
foreach(file ${files})
  file(READ ${ROOT}/${file} content)
  # Semicolons and brackets would cut CMake's lists.
  string(REGEX REPLACE "[;]|\\[|\\]" "." content "${content}")
  string(REGEX MATCHALL "#include [<\"][^>\"\n]+[>\"]" includes "${content}")
  foreach(include ${includes})
    string(REGEX REPLACE "^#include [<\"](.*)[>\"]$" "\\1" name "${include}")
    if(include MATCHES "<")
      if(file MATCHES "^engine/" AND name MATCHES "${screen}")
        complain(${file} "${content}" "${include}" "the engine has no screen")
      endif()
      continue()
    endif()
    resolve(${file} ${name} target)
    if(NOT target)
      continue()
    endif()
    excepted(${file} ${target} fine)
    objection(${file} ${target} why)
    if(why AND NOT fine)
      complain(${file} "${content}" "${include}" "${why}")
    endif()
  endforeach()
endforeach()

if(failures GREATER 0)
  message(FATAL_ERROR "${failures} includes go the wrong way")
endif()
