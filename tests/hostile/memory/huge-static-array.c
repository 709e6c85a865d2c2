// hostile: out_of_memory
// tries: a static array so large that the program cannot even be loaded
static char block[1900 << 20];

int main(void) {
  for (unsigned long i = 0; i < sizeof block; i += 4096) block[i] = 1;
  return block[12345];
}
