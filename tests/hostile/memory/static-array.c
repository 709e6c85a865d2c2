// hostile: out_of_memory
// tries: to fill a static array that is larger than its limit
static char block[72 << 20];

int main(void) {
  for (unsigned long i = 0; i < sizeof block; i += 4096) block[i] = 1;
  return block[12345];
}
