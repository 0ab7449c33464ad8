/** Words of the page as a whole. */
export const frame = {
  title: "Khorasan Claims Atlas",
  copyLink: "Copy link",
  savePicture: "Save picture",
};
