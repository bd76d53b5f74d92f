import { type Check, problemIn } from './check.ts';
import { environmentsIn } from './environment-check.ts';

/** https://docs.aws.amazon.com/elasticbeanstalk/latest/api/API_CreateEnvironment.html */
const name = /^[A-Za-z0-9][A-Za-z0-9-]{2,38}[A-Za-z0-9]$/;

/** Names are filled in from parameters, so the schema cannot say what comes of them. */
export const environmentName: Check = {
  name: 'environment/name',
  stage: 'declared',
  run: (context) =>
    environmentsIn(context)
      .filter((environment) => !name.test(environment.name))
      .map(({ name: text, declaration }) => {
        const message = `no environment can be named "${text}": names are 4 to 40 letters, digits and dashes, no dash at an end`;
        return problemIn(declaration, '', { check: 'environment/name', message });
      }),
};
