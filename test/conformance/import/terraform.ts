import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const command = process.env.TERRAFORM ?? 'terraform';

/** A folder that holds the provider, as `filesystem_mirror` wants it. */
const mirror = process.env.TERRAFORM_MIRROR ?? '';

/** Whether there is a Terraform to ask, with its provider at hand. */
export const terraformIsHere = existsSync(mirror) && spawnSync(command, ['version']).status === 0;

/** Terraform in a folder of its own, its provider pointed at a server. */
export async function openTerraform(folder: string, endpoint: string) {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'provider.tf'), provider(endpoint));
  const settings = join(folder, 'settings.tfrc');
  await writeFile(settings, `provider_installation {\n  filesystem_mirror { path = "${mirror}" }\n}\n`);
  const env = { ...process.env, TF_CLI_CONFIG_FILE: settings, TF_IN_AUTOMATION: '1' };
  const terraform = (...words: readonly string[]) =>
    run(command, [...words, '-no-color', '-input=false'], { cwd: folder, env });
  return {
    state: join(folder, 'terraform.tfstate'),
    /** Applies what the folder holds, with this file of ours besides. */
    async apply(file?: string): Promise<void> {
      if (file) await copyFile(join(import.meta.dirname, file), join(folder, file));
      await terraform('init');
      await terraform('apply', '-auto-approve');
    },
  };
}

function provider(endpoint: string): string {
  const services = ['cloudwatch', 'cloudwatchlogs', 'sns', 'sts'].map((service) => `    ${service} = "${endpoint}"`);
  return `terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "5.100.0"
    }
  }
}

provider "aws" {
  region                      = "eu-central-1"
  access_key                  = "test"
  secret_key                  = "test"
  max_retries                 = 2
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  endpoints {
${services.join('\n')}
  }
  default_tags {
    tags = { team = "checkout" }
  }
}
`;
}
