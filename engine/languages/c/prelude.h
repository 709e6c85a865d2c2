// What a solution finds without an include, as on LeetCode.
#ifndef REHEARSE_PRELUDE_H
#define REHEARSE_PRELUDE_H

#include <assert.h>
#include <ctype.h>
#include <errno.h>
#include <float.h>
#include <inttypes.h>
#include <limits.h>
#include <math.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#if __has_include(<uthash.h>)
#include <uthash.h>
#endif

#ifndef REHEARSE_DRIVER_H  // in a workspace: the nodes and the API of its problem
#if __has_include("node.h")
#include "node.h"
#endif
#if __has_include("api.h")
#include "api.h"
#endif
#endif

#endif
