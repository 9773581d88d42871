// Where the site is served during the tests: at a host's root, and under a sub-path of another port.

export const ports = {
  root: Number(process.env.JOLKARTA_PORT ?? 4173),
  sub: Number(process.env.JOLKARTA_SUB_PORT ?? 4174),
};

export const sites = {
  root: `http://127.0.0.1:${ports.root}/`,
  sub: `http://127.0.0.1:${ports.sub}/pages/jolkarta/`,
};
