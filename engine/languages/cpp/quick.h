// driver.h with the headers that nearly all solutions make do with. Where they do not suffice, the build is made again with all.
#define REHEARSE_FEW_HEADERS
#include "driver.h"
