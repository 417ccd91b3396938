# SPDX-License-Identifier: GPL-3.0-or-later
# Puts what `quantoscope --help` lists into the manual page: lines "  --name VALUE   what it is", some without a value.
# Usage: cmake -DPROGRAM=quantoscope -DINPUT=page.in -DOUTPUT=page -P window_options.cmake
execute_process(COMMAND ${PROGRAM} --help OUTPUT_VARIABLE help COMMAND_ERROR_IS_FATAL ANY)
string(REPLACE "-" "\\-" help "${help}")
string(REGEX MATCHALL "\n  \\\\-\\\\-[^\n]*" lines "${help}")
set(QS_WINDOW_OPTIONS "")
foreach(line IN LISTS lines)
  if(line MATCHES "^\n  ([^ ]+) ([^ ]+) +(.*)$")
    string(APPEND QS_WINDOW_OPTIONS ".TP\n.BI ${CMAKE_MATCH_1} \" ${CMAKE_MATCH_2}\"\n${CMAKE_MATCH_3}\n")
  elseif(line MATCHES "^\n  ([^ ]+)  +(.*)$") # without a value
    string(APPEND QS_WINDOW_OPTIONS ".TP\n.B ${CMAKE_MATCH_1}\n${CMAKE_MATCH_2}\n")
  endif()
endforeach()
if(QS_WINDOW_OPTIONS STREQUAL "")
  message(FATAL_ERROR "${PROGRAM} --help lists no options")
endif()
configure_file(${INPUT} ${OUTPUT} @ONLY)
