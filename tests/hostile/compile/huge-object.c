// hostile: exited 4 or exited 1
// tries: to fill the disk by a program of gigabytes
// limits: cpu=4000 wall=12000
char block[1900 << 20] = {1};
int main(void) { return block[5]; }
