// hostile: output_exceeded
// tries: to flood stderr
#include <stdio.h>

int main(void) {
  for (;;) fputs("warning: everything\n", stderr);
}
