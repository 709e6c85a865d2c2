#include <unistd.h>

int calls = 0;

int deeper(int n) {
    volatile int frame[64] = {n};
    return n < 0 ? 0 : deeper(n + 1) + frame[n % 64];
}

int act(char* deed) {
    calls++;
    if (!strcmp(deed, "right")) return 42;
    if (!strcmp(deed, "wrong")) return 41;
    if (!strcmp(deed, "loop")) { volatile int i = 0; for (;;) i = i + 1; }
    if (!strcmp(deed, "sleep")) { for (;;) pause(); }
    if (!strcmp(deed, "hoard")) { for (;;) memset(malloc(1 << 20), 'x', 1 << 20); }
    if (!strcmp(deed, "ask for too much")) { volatile char* all = malloc(1LL << 55); all[0] = 1; return all[0]; }
    if (!strcmp(deed, "ask for less than nothing")) { volatile char* all = malloc(calls - 100); all[0] = 1; return all[0]; }
    if (!strcmp(deed, "crash")) { volatile int* nowhere = NULL; return *nowhere; }
    if (!strcmp(deed, "divide")) { volatile int zero = 0; return calls / zero; }
    if (!strcmp(deed, "recurse")) return deeper(0);
    if (!strcmp(deed, "abort")) { assert(strlen(deed) == 0); }
    if (!strcmp(deed, "double free")) { char* volatile block = malloc(64); free(block); free(block); }
    if (!strcmp(deed, "flood")) { char line[1 << 16]; memset(line, 'x', sizeof line); for (;;) fwrite(line, 1, sizeof line, stdout); }
    if (!strcmp(deed, "exit")) exit(0);
    if (!strcmp(deed, "leave")) _exit(3);
    if (!strcmp(deed, "forge garbage")) { char junk[100]; memset(junk, 0xff, sizeof junk); (void)!write(4, junk, sizeof junk); return 42; }
    if (!strcmp(deed, "forge an answer")) { (void)!write(4, "\x11\0\0\0\x02\x01\0\0\0\0\0\0\0\0\0\0\0\x2a\0\0\0", 21); return 41; }
    if (!strcmp(deed, "forge a ready frame")) { (void)!write(4, "\x07\0\0\0\x01\x01\0\0\0\x01\0", 11); for (;;) pause(); }
    if (!strcmp(deed, "close")) { close(4); for (;;) pause(); }
    if (!strcmp(deed, "close the requests")) { close(3); return 42; }
    if (!strcmp(deed, "count")) return 41 + calls;
    if (!strcmp(deed, "print")) { printf("to stdout %d\nby printf\n", calls); fputs("to stderr\n", stderr); return 42; }
    if (!strcmp(deed, "chatter")) { for (int i = 0; i < 100000; i++) putchar('c'); return 42; }
    if (!strcmp(deed, "read")) { char word[8]; return scanf("%7s", word) == 1 ? 0 : 42; }
    return 0;
}
